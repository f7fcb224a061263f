import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';

/** A recovery point of AWS Backup. */
export const recoveryPoint: FactKind = {
  kind: 'recovery-point',
  label: { ja: '復旧ポイント', en: 'Recovery point' },
  service: 'backup',
  scope: 'region',
  configType: 'AWS::Backup::RecoveryPoint',
  list: {
    service: 'backup',
    operation: 'ListRecoveryPointsByBackupVault',
    each: 'RecoveryPoints',
    id: 'RecoveryPointArn',
  },
  attributes: {
    resource: { path: 'ResourceArn' },
    resourceType: { path: 'ResourceType' },
    vault: { path: 'BackupVaultName' },
    status: { path: 'Status' },
    created: { path: 'CreationDate', as: readInstant },
    completed: { path: 'CompletionDate', as: readInstant },
    deleteAt: { path: 'CalculatedLifecycle.DeleteAt', as: readInstant },
    isEncrypted: { path: 'IsEncrypted' },
    kmsKeyArn: { path: 'EncryptionKeyArn' },
  },
};
