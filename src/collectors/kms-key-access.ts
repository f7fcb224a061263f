import type { Collector } from './collector.ts';

/** Who may manage and use a key: its policy and its grants. */
export const kmsKeyAccess: Collector = {
  item: 'EV-KMS-03',
  service: 'kms',
  operations: [
    {
      operation: 'GetKeyPolicy',
      scope: 'region',
      input: { PolicyName: 'default' },
      parent: { operation: 'ListKeys', each: 'Keys', bind: { KeyId: 'KeyId' } },
      iamActions: ['kms:GetKeyPolicy'],
    },
    {
      operation: 'ListGrants',
      scope: 'region',
      parent: { operation: 'ListKeys', each: 'Keys', bind: { KeyId: 'KeyId' } },
      paging: { request: 'Marker', response: 'NextMarker', more: 'Truncated', size: { Limit: 100 } },
      count: 'Grants',
      iamActions: ['kms:ListGrants'],
    },
  ],
};
