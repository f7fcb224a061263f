import type { Collector } from './collector.ts';

/** Access keys of each user and when each was last used; the key id is stored as a token. */
export const iamAccessKeys: Collector = {
  item: 'EV-IAM-06',
  service: 'iam',
  operations: [
    {
      operation: 'ListAccessKeys',
      scope: 'account',
      parent: { operation: 'GetAccountAuthorizationDetails', each: 'UserDetailList', bind: { UserName: 'UserName' } },
      paging: { request: 'Marker', response: 'Marker', more: 'IsTruncated', size: { MaxItems: 1000 } },
      count: 'AccessKeyMetadata',
      iamActions: ['iam:ListAccessKeys'],
      redact: [{ path: 'AccessKeyMetadata[].AccessKeyId', rule: 'R7' }],
    },
    {
      operation: 'GetAccessKeyLastUsed',
      scope: 'account',
      parent: { operation: 'ListAccessKeys', each: 'AccessKeyMetadata', bind: { AccessKeyId: 'AccessKeyId' } },
      iamActions: ['iam:GetAccessKeyLastUsed'],
    },
  ],
};
