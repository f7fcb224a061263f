import type { Collector } from './collector.ts';

/** Keys of KMS with their state, origin, aliases and tags. */
export const kmsKeys: Collector = {
  item: 'EV-KMS-01',
  service: 'kms',
  operations: [
    {
      operation: 'ListKeys',
      scope: 'region',
      paging: { request: 'Marker', response: 'NextMarker', more: 'Truncated', size: { Limit: 1000 } },
      count: 'Keys',
      iamActions: ['kms:ListKeys'],
    },
    {
      operation: 'DescribeKey',
      scope: 'region',
      parent: { operation: 'ListKeys', each: 'Keys', bind: { KeyId: 'KeyId' } },
      iamActions: ['kms:DescribeKey'],
    },
    {
      operation: 'ListAliases',
      scope: 'region',
      paging: { request: 'Marker', response: 'NextMarker', more: 'Truncated', size: { Limit: 100 } },
      count: 'Aliases',
      iamActions: ['kms:ListAliases'],
    },
    {
      operation: 'ListResourceTags',
      scope: 'region',
      parent: { operation: 'ListKeys', each: 'Keys', bind: { KeyId: 'KeyId' } },
      paging: { request: 'Marker', response: 'NextMarker', more: 'Truncated', size: { Limit: 50 } },
      count: 'Tags',
      iamActions: ['kms:ListResourceTags'],
    },
  ],
};
