import type { Collector } from './collector.ts';

/** The population of S3 buckets of one account. */
export const s3Buckets: Collector = {
  item: 'EV-S3-01',
  service: 's3',
  operations: [
    {
      operation: 'ListBuckets',
      scope: 'account',
      // BucketRegion is only in the answer when the request carries a parameter (API reference of ListBuckets).
      paging: { request: 'ContinuationToken', response: 'ContinuationToken', size: { MaxBuckets: 1000 } },
      count: 'Buckets',
      iamActions: ['s3:ListAllMyBuckets'],
      redact: [{ path: 'Owner.DisplayName', rule: 'R5' }],
    },
  ],
};
