import type { Collector } from './collector.ts';

/** Whether a key rotates by itself, how often, and when it last did. */
export const kmsKeyRotations: Collector = {
  item: 'EV-KMS-02',
  service: 'kms',
  operations: [
    {
      operation: 'GetKeyRotationStatus',
      scope: 'region',
      parent: { operation: 'ListKeys', each: 'Keys', bind: { KeyId: 'KeyId' } },
      // KMS API: asymmetric, HMAC and custom-store keys have no automatic rotation.
      absent: ['UnsupportedOperationException'],
      iamActions: ['kms:GetKeyRotationStatus'],
    },
    {
      operation: 'ListKeyRotations',
      scope: 'region',
      parent: { operation: 'ListKeys', each: 'Keys', bind: { KeyId: 'KeyId' } },
      paging: { request: 'Marker', response: 'NextMarker', more: 'Truncated', size: { Limit: 1000 } },
      count: 'Rotations',
      // KMS API: asymmetric, HMAC and custom-store keys have no automatic rotation.
      absent: ['UnsupportedOperationException'],
      iamActions: ['kms:ListKeyRotations'],
    },
  ],
};
