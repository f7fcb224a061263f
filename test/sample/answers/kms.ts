import type { Answers, Ask } from '../ask.ts';
import type { SampleKey } from '../company-data.ts';
import { when } from '../when.ts';

function keyOf(ask: Ask): SampleKey {
  const found = ask.here(ask.company.keys).find(({ alias }) => ask.keyId(alias) === ask.text('KeyId'));
  if (found === undefined) throw new Error(`no such key ${ask.text('KeyId')}`);
  return found;
}

function policyOf(ask: Ask, { users = [], aws }: SampleKey): string {
  const root = {
    Sid: 'Administration',
    Effect: 'Allow',
    Principal: { AWS: `arn:aws:iam::${ask.account}:root` },
    Action: aws === true ? ['kms:Describe*', 'kms:Get*', 'kms:List*'] : 'kms:*',
    Resource: '*',
  };
  const use = {
    Sid: 'Use',
    Effect: 'Allow',
    Principal: { AWS: users.map((name) => `arn:aws:iam::${ask.account}:role/${name}`) },
    Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
    Resource: '*',
  };
  return JSON.stringify({ Version: '2012-10-17', Statement: users.length === 0 ? [root] : [root, use] });
}

/** Keys: state, rotation, policy and grants. */
export const kms: Answers = {
  ListKeys: (ask) => ({
    Keys: ask.here(ask.company.keys).map(({ alias }) => ({ KeyId: ask.keyId(alias), KeyArn: ask.keyArn(alias) })),
    Truncated: false,
  }),
  DescribeKey: (ask) => {
    const key = keyOf(ask);
    const KeyMetadata = {
      AWSAccountId: ask.account,
      KeyId: ask.keyId(key.alias),
      Arn: ask.keyArn(key.alias),
      CreationDate: when(key.created),
      Enabled: true,
      Description: key.note,
      KeyUsage: 'ENCRYPT_DECRYPT',
      KeyState: 'Enabled',
      Origin: 'AWS_KMS',
      KeyManager: key.aws === true ? 'AWS' : 'CUSTOMER',
      CustomerMasterKeySpec: 'SYMMETRIC_DEFAULT',
      KeySpec: 'SYMMETRIC_DEFAULT',
      EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'],
      MultiRegion: false,
    };
    return { KeyMetadata };
  },
  ListAliases: (ask) => ({
    Aliases: ask.here(ask.company.keys).map(({ alias, created }) => ({
      AliasName: `alias/${alias}`,
      AliasArn: ask.arn('kms', `alias/${alias}`),
      TargetKeyId: ask.keyId(alias),
      CreationDate: when(created),
      LastUpdatedDate: when(created),
    })),
    Truncated: false,
  }),
  ListResourceTags: () => ({ Tags: [], Truncated: false }),
  GetKeyRotationStatus: (ask) => {
    const key = keyOf(ask);
    const on = key.rotation === true || key.aws === true;
    return {
      KeyRotationEnabled: on,
      KeyId: ask.keyId(key.alias),
      ...(on ? { RotationPeriodInDays: 365, NextRotationDate: when('2026-09-05 01:00') } : {}),
    };
  },
  ListKeyRotations: (ask) => ({
    Rotations:
      keyOf(ask).rotation === true
        ? [{ KeyId: ask.text('KeyId'), RotationDate: when('2025-09-05 01:00'), RotationType: 'AUTOMATIC' }]
        : [],
    Truncated: false,
  }),
  GetKeyPolicy: (ask) => ({ Policy: policyOf(ask, keyOf(ask)), PolicyName: 'default' }),
  ListGrants: () => ({ Grants: [], Truncated: false }),
  DescribeCustomKeyStores: () => ({ CustomKeyStores: [], Truncated: false }),
  GetKeyLastUsage: (ask) => ({
    KeyId: ask.text('KeyId'),
    KeyLastUsage: { Timestamp: when('2026-04-09 20:00') },
    TrackingStartDate: when('2025-04-01 00:00'),
  }),
};
