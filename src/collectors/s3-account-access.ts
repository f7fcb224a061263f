import type { Collector } from './collector.ts';

/** Ways to S3 data beside bucket policies: the account's public access block, access points and access grants. */
export const s3AccountAccess: Collector = {
  item: 'EV-S3-05',
  service: 's3control',
  operations: [
    {
      operation: 'GetPublicAccessBlock',
      // The block is one setting of the whole account, although every region answers for it.
      scope: 'account',
      fill: { AccountId: 'account' },
      // Recorded answer of an account that never set it: 404 NoSuchPublicAccessBlockConfiguration.
      absent: ['NoSuchPublicAccessBlockConfiguration'],
      iamActions: ['s3:GetAccountPublicAccessBlock'],
    },
    {
      operation: 'ListAccessPoints',
      scope: 'region',
      fill: { AccountId: 'account' },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'AccessPointList',
      iamActions: ['s3:ListAccessPoints'],
    },
    {
      // Only here stand the access point's own public access block and its network.
      operation: 'GetAccessPoint',
      scope: 'region',
      parent: { operation: 'ListAccessPoints', each: 'AccessPointList', bind: { Name: 'Name' } },
      fill: { AccountId: 'account' },
      iamActions: ['s3:GetAccessPoint'],
    },
    {
      operation: 'GetAccessPointPolicy',
      scope: 'region',
      parent: { operation: 'ListAccessPoints', each: 'AccessPointList', bind: { Name: 'Name' } },
      fill: { AccountId: 'account' },
      // Recorded answer of an access point without a policy.
      absent: ['NoSuchAccessPointPolicy'],
      iamActions: ['s3:GetAccessPointPolicy'],
    },
    {
      operation: 'GetAccessPointPolicyStatus',
      scope: 'region',
      parent: { operation: 'ListAccessPoints', each: 'AccessPointList', bind: { Name: 'Name' } },
      fill: { AccountId: 'account' },
      // The policy's own code; no recording shows whether the status answers with it or with IsPublic false.
      absent: ['NoSuchAccessPointPolicy'],
      iamActions: ['s3:GetAccessPointPolicyStatus'],
    },
    {
      operation: 'ListAccessGrantsInstances',
      scope: 'region',
      fill: { AccountId: 'account' },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'AccessGrantsInstancesList',
      iamActions: ['s3:ListAccessGrantsInstances'],
    },
    {
      operation: 'ListAccessGrants',
      scope: 'region',
      parent: {
        operation: 'ListAccessGrantsInstances',
        each: 'AccessGrantsInstancesList',
        bind: { AccountId: '^AccountId' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'AccessGrantsList',
      // Error list of the S3 API: 404 where the region has no access grants instance.
      absent: ['AccessGrantsInstanceNotExistsError'],
      iamActions: ['s3:ListAccessGrants'],
    },
    {
      operation: 'ListMultiRegionAccessPoints',
      scope: 'account',
      // Every call about multi-region access points goes to Oregon (API reference).
      home: 'us-west-2',
      fill: { AccountId: 'account' },
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'AccessPoints',
      iamActions: ['s3:ListMultiRegionAccessPoints'],
    },
  ],
};
