import type { Collector } from './collector.ts';

/** How the objects of a bucket are protected: encryption, versions, object lock, lifecycle and replication. */
export const s3BucketProtection: Collector = {
  item: 'EV-S3-03',
  service: 's3',
  operations: [
    {
      operation: 'GetBucketEncryption',
      scope: 'account',
      parent: { operation: 'ListBuckets', each: 'Buckets', bind: { Bucket: 'Name' } },
      // Recorded answer of buckets older than the default encryption of 2023.
      absent: ['ServerSideEncryptionConfigurationNotFoundError'],
      iamActions: ['s3:GetEncryptionConfiguration'],
    },
    {
      operation: 'GetBucketVersioning',
      scope: 'account',
      parent: { operation: 'ListBuckets', each: 'Buckets', bind: { Bucket: 'Name' } },
      iamActions: ['s3:GetBucketVersioning'],
    },
    {
      operation: 'GetObjectLockConfiguration',
      scope: 'account',
      parent: { operation: 'ListBuckets', each: 'Buckets', bind: { Bucket: 'Name' } },
      // Recorded answer of a bucket without object lock; NoSuchObjectLockConfiguration is the code of single objects.
      absent: ['ObjectLockConfigurationNotFoundError'],
      iamActions: ['s3:GetBucketObjectLockConfiguration'],
    },
    {
      operation: 'GetBucketLifecycleConfiguration',
      scope: 'account',
      parent: { operation: 'ListBuckets', each: 'Buckets', bind: { Bucket: 'Name' } },
      count: 'Rules',
      // Recorded answer of a bucket without lifecycle rules: 404 NoSuchLifecycleConfiguration.
      absent: ['NoSuchLifecycleConfiguration'],
      iamActions: ['s3:GetLifecycleConfiguration'],
    },
    {
      operation: 'GetBucketReplication',
      scope: 'account',
      parent: { operation: 'ListBuckets', each: 'Buckets', bind: { Bucket: 'Name' } },
      count: 'ReplicationConfiguration.Rules',
      // Recorded answer of a bucket without replication: 404 ReplicationConfigurationNotFoundError.
      absent: ['ReplicationConfigurationNotFoundError'],
      iamActions: ['s3:GetReplicationConfiguration'],
    },
  ],
};
