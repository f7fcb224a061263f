import type { Attribute, FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';
import { restatePolicy } from '../restate-policy.ts';

/** A backup vault: its lock, retention limits, encryption and access policy. */
export const backupVault: FactKind = {
  kind: 'backup-vault',
  label: { ja: 'バックアップボールト', en: 'Backup vault' },
  service: 'backup',
  scope: 'region',
  configType: 'AWS::Backup::BackupVault',
  list: { service: 'backup', operation: 'ListBackupVaults', each: 'BackupVaultList', id: 'BackupVaultArn' },
  attributes: {
    name: { path: 'BackupVaultName' },
    type: described('VaultType'),
    locked: described('Locked'),
    lockDate: described('LockDate', readInstant),
    minRetentionDays: described('MinRetentionDays'),
    maxRetentionDays: described('MaxRetentionDays'),
    recoveryPoints: described('NumberOfRecoveryPoints'),
    kmsKeyArn: described('EncryptionKeyArn'),
    policy: {
      ask: {
        service: 'backup',
        operation: 'GetBackupVaultAccessPolicy',
        input: { BackupVaultName: 'BackupVaultName' },
      },
      path: 'Policy',
      as: restatePolicy,
    },
    policyDocument: {
      ask: {
        service: 'backup',
        operation: 'GetBackupVaultAccessPolicy',
        input: { BackupVaultName: 'BackupVaultName' },
      },
      path: 'Policy',
    },
  },
};

function described(path: string, as: (value: unknown) => unknown = (value) => value): Attribute {
  const ask = { service: 'backup', operation: 'DescribeBackupVault', input: { BackupVaultName: 'BackupVaultName' } };
  return { ask, path, as };
}
