import type { Collector } from './collector.ts';

/** Numbers of users, groups, roles and policies as IAM counts them, and the state of root. */
export const iamAccountSummary: Collector = {
  item: 'EV-IAM-03',
  service: 'iam',
  operations: [{ operation: 'GetAccountSummary', scope: 'account', iamActions: ['iam:GetAccountSummary'] }],
};
