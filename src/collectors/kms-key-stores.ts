import type { Collector } from './collector.ts';

/** Key stores outside KMS, and when each key was last used. */
export const kmsKeyStores: Collector = {
  item: 'EV-KMS-04',
  service: 'kms',
  operations: [
    {
      operation: 'DescribeCustomKeyStores',
      scope: 'region',
      paging: { request: 'Marker', response: 'NextMarker', more: 'Truncated' },
      count: 'CustomKeyStores',
      iamActions: ['kms:DescribeCustomKeyStores'],
      redact: [{ path: 'CustomKeyStores[].XksProxyConfiguration.AccessKeyId', rule: 'R1' }],
    },
    {
      operation: 'GetKeyLastUsage',
      scope: 'region',
      parent: { operation: 'ListKeys', each: 'Keys', bind: { KeyId: 'KeyId' } },
      iamActions: ['kms:GetKeyLastUsage'],
    },
  ],
};
