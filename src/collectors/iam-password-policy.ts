import type { Collector } from './collector.ts';

/** Password policy of the account. */
export const iamPasswordPolicy: Collector = {
  item: 'EV-IAM-04',
  service: 'iam',
  operations: [
    {
      operation: 'GetAccountPasswordPolicy',
      scope: 'account',
      // IAM API, GetAccountPasswordPolicy: no policy is set (the code on the wire, and its name in the SDK).
      absent: ['NoSuchEntity', 'NoSuchEntityException'],
      iamActions: ['iam:GetAccountPasswordPolicy'],
    },
  ],
};
