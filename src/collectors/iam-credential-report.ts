import type { Collector } from './collector.ts';

/**
 * Passwords, access keys and MFA of every IAM user and of root, as IAM reports them; the report may be four hours old.
 * Asking has IAM write a report that only the account sees; nothing else changes.
 */
export const iamCredentialReport: Collector = {
  item: 'EV-IAM-01',
  service: 'iam',
  operations: [
    {
      operation: 'GenerateCredentialReport',
      scope: 'account',
      until: { path: 'State', equals: 'COMPLETE', atMost: 20 },
      iamActions: ['iam:GenerateCredentialReport'],
      sideEffect: 'credential report of the account',
    },
    {
      operation: 'GetCredentialReport',
      scope: 'account',
      after: 'GenerateCredentialReport',
      iamActions: ['iam:GetCredentialReport'],
    },
  ],
};
