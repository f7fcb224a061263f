import type { Collector } from './collector.ts';

/** What is backed up, and each recovery point of each vault. */
export const backupRecoveryPoints: Collector = {
  item: 'EV-BAK-03',
  service: 'backup',
  operations: [
    {
      operation: 'ListProtectedResources',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'Results',
      iamActions: ['backup:ListProtectedResources'],
    },
    {
      operation: 'ListRecoveryPointsByBackupVault',
      scope: 'region',
      parent: {
        operation: 'ListBackupVaults',
        each: 'BackupVaultList',
        bind: { BackupVaultName: 'BackupVaultName' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'RecoveryPoints',
      iamActions: ['backup:ListRecoveryPointsByBackupVault'],
    },
  ],
};
