import type { FactKind } from '../fact-kind.ts';

/** What EBS does by itself in a region: encrypt new volumes, and refuse to give snapshots to everyone. */
export const ebsDefaults: FactKind = {
  kind: 'ebs-defaults',
  label: { ja: 'EBS既定設定', en: 'EBS defaults' },
  service: 'ec2',
  scope: 'region',
  list: { service: 'ec2', operation: 'GetEbsEncryptionByDefault', each: '$', single: true, id: 'ebs-defaults' },
  attributes: {
    encryptionByDefault: { path: 'EbsEncryptionByDefault' },
    defaultKmsKey: {
      ask: { service: 'ec2', operation: 'GetEbsDefaultKmsKeyId', input: {} },
      path: 'KmsKeyId',
    },
    snapshotBlock: {
      ask: { service: 'ec2', operation: 'GetSnapshotBlockPublicAccessState', input: {} },
      path: 'State',
    },
  },
};
