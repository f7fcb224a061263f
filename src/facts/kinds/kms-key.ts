import type { Attribute, FactKind } from '../fact-kind.ts';
import { latestInstant } from '../latest-instant.ts';
import { readInstant } from '../read-instant.ts';
import { readMember } from '../read-member.ts';
import { readTexts } from '../read-texts.ts';
import { restatePolicy } from '../restate-policy.ts';

/** A KMS key: owner, algorithm, origin, rotation, key policy and grants (the five points of 10.1.2). */
export const kmsKey: FactKind = {
  kind: 'kms-key',
  label: { ja: 'KMS キー', en: 'KMS key' },
  service: 'kms',
  scope: 'region',
  configType: 'AWS::KMS::Key',
  list: { service: 'kms', operation: 'ListKeys', each: 'Keys', id: 'KeyArn' },
  attributes: {
    keyId: { path: 'KeyId' },
    manager: described('KeyManager'),
    state: described('KeyState'),
    spec: described('KeySpec'),
    usage: described('KeyUsage'),
    origin: described('Origin'),
    created: described('CreationDate', readInstant),
    deletionDate: described('DeletionDate', readInstant),
    materialValidTo: described('ValidTo', readInstant),
    multiRegion: described('MultiRegion'),
    customKeyStore: described('CustomKeyStoreId'),
    rotationEnabled: asked('GetKeyRotationStatus', 'KeyRotationEnabled'),
    rotationDays: asked('GetKeyRotationStatus', 'RotationPeriodInDays'),
    nextRotation: asked('GetKeyRotationStatus', 'NextRotationDate', readInstant),
    lastRotated: {
      ask: { service: 'kms', operation: 'ListKeyRotations', input: { KeyId: 'KeyId' } },
      path: 'Rotations',
      all: true,
      as: (rotations: unknown) => latestInstant(readTexts({ rotations }, 'rotations[].RotationDate').map(readInstant)),
    },
    policy: asked('GetKeyPolicy', 'Policy', restatePolicy),
    policyDocument: asked('GetKeyPolicy', 'Policy'),
    tagList: {
      ask: { service: 'kms', operation: 'ListResourceTags', input: { KeyId: 'KeyId' } },
      path: 'Tags',
      all: true,
    },
    grants: {
      ask: { service: 'kms', operation: 'ListGrants', input: { KeyId: 'KeyId' } },
      path: 'Grants',
      all: true,
    },
    aliases: {
      among: { service: 'kms', operation: 'ListAliases', each: 'Aliases' },
      match: (key, alias) => readMember(alias, 'TargetKeyId') === readMember(key, 'KeyId'),
      as: (aliases: readonly unknown[]) => readTexts({ aliases }, 'aliases[].AliasName'),
    },
  },
};

function asked(operation: string, path: string, as: (value: unknown) => unknown = (value) => value): Attribute {
  return { ask: { service: 'kms', operation, input: { KeyId: 'KeyId' } }, path, as };
}

function described(member: string, as?: (value: unknown) => unknown): Attribute {
  return asked('DescribeKey', `KeyMetadata.${member}`, as);
}
