import type { Collector } from './collector.ts';

/**
 * Which services and actions each user and role last used; attempts that were refused count too.
 * Asking has IAM make one report per user and role, visible to the account only; nothing else changes.
 */
export const iamServiceLastAccessed: Collector = {
  item: 'EV-IAM-07',
  service: 'iam',
  operations: [
    {
      operation: 'GenerateServiceLastAccessedDetails',
      scope: 'account',
      input: { Granularity: 'ACTION_LEVEL' },
      parent: { operation: 'GetAccountAuthorizationDetails', each: 'UserDetailList', bind: { Arn: 'Arn' } },
      iamActions: ['iam:GenerateServiceLastAccessedDetails'],
      sideEffect: 'last-accessed report of the principal',
    },
    {
      operation: 'GenerateServiceLastAccessedDetails',
      scope: 'account',
      input: { Granularity: 'ACTION_LEVEL' },
      parent: { operation: 'GetAccountAuthorizationDetails', each: 'RoleDetailList', bind: { Arn: 'Arn' } },
      iamActions: ['iam:GenerateServiceLastAccessedDetails'],
      sideEffect: 'last-accessed report of the principal',
    },
    {
      operation: 'GetServiceLastAccessedDetails',
      scope: 'account',
      parent: { operation: 'GenerateServiceLastAccessedDetails', each: '$', bind: { JobId: 'JobId' } },
      paging: { request: 'Marker', response: 'Marker', more: 'IsTruncated', size: { MaxItems: 1000 } },
      until: { path: 'JobStatus', equals: 'COMPLETED', atMost: 20 },
      count: 'ServicesLastAccessed',
      iamActions: ['iam:GetServiceLastAccessedDetails'],
      retentionDays: 400,
    },
  ],
};
