import type { Collector } from './collector.ts';

/** Who may reach a bucket: policy, its public status, ACL, object ownership and the bucket's public access block. */
export const s3BucketAccess: Collector = {
  item: 'EV-S3-02',
  service: 's3',
  operations: [
    {
      operation: 'GetBucketPolicy',
      scope: 'account',
      parent: { operation: 'ListBuckets', each: 'Buckets', bind: { Bucket: 'Name' } },
      // Recorded answer of a bucket without a policy: 404 NoSuchBucketPolicy.
      absent: ['NoSuchBucketPolicy'],
      iamActions: ['s3:GetBucketPolicy'],
    },
    {
      operation: 'GetBucketPolicyStatus',
      scope: 'account',
      parent: { operation: 'ListBuckets', each: 'Buckets', bind: { Bucket: 'Name' } },
      // Without a policy the status answers with the policy's own 404.
      absent: ['NoSuchBucketPolicy'],
      iamActions: ['s3:GetBucketPolicyStatus'],
    },
    {
      operation: 'GetBucketAcl',
      scope: 'account',
      parent: { operation: 'ListBuckets', each: 'Buckets', bind: { Bucket: 'Name' } },
      count: 'Grants',
      iamActions: ['s3:GetBucketAcl'],
      redact: [
        { path: 'Owner.DisplayName', rule: 'R5' },
        { path: 'Grants[].Grantee.DisplayName', rule: 'R5' },
        { path: 'Grants[].Grantee.EmailAddress', rule: 'R5' },
      ],
    },
    {
      operation: 'GetBucketOwnershipControls',
      scope: 'account',
      parent: { operation: 'ListBuckets', each: 'Buckets', bind: { Bucket: 'Name' } },
      // Recorded answer after the controls were deleted: 404 OwnershipControlsNotFoundError.
      absent: ['OwnershipControlsNotFoundError'],
      iamActions: ['s3:GetBucketOwnershipControls'],
    },
    {
      operation: 'GetPublicAccessBlock',
      scope: 'account',
      parent: { operation: 'ListBuckets', each: 'Buckets', bind: { Bucket: 'Name' } },
      // Recorded answer after the block was deleted: 404 NoSuchPublicAccessBlockConfiguration.
      absent: ['NoSuchPublicAccessBlockConfiguration'],
      iamActions: ['s3:GetBucketPublicAccessBlock'],
    },
  ],
};
