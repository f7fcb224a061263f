import type { Collector } from './collector.ts';

/** Whether accesses to a bucket are logged, and whether it serves a web site. */
export const s3BucketPublication: Collector = {
  item: 'EV-S3-04',
  service: 's3',
  operations: [
    {
      operation: 'GetBucketLogging',
      scope: 'account',
      parent: { operation: 'ListBuckets', each: 'Buckets', bind: { Bucket: 'Name' } },
      iamActions: ['s3:GetBucketLogging'],
      redact: [
        { path: 'LoggingEnabled.TargetGrants[].Grantee.DisplayName', rule: 'R5' },
        { path: 'LoggingEnabled.TargetGrants[].Grantee.EmailAddress', rule: 'R5' },
      ],
    },
    {
      operation: 'GetBucketWebsite',
      scope: 'account',
      parent: { operation: 'ListBuckets', each: 'Buckets', bind: { Bucket: 'Name' } },
      // Recorded answer of a bucket that is no web site: 404 NoSuchWebsiteConfiguration.
      absent: ['NoSuchWebsiteConfiguration'],
      iamActions: ['s3:GetBucketWebsite'],
    },
  ],
};
