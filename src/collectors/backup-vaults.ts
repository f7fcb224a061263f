import type { Collector } from './collector.ts';

/** Backup vaults: lock, retention, encryption and who may reach them. */
export const backupVaults: Collector = {
  item: 'EV-BAK-02',
  service: 'backup',
  operations: [
    {
      operation: 'ListBackupVaults',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'BackupVaultList',
      iamActions: ['backup:ListBackupVaults'],
    },
    {
      operation: 'DescribeBackupVault',
      scope: 'region',
      parent: {
        operation: 'ListBackupVaults',
        each: 'BackupVaultList',
        bind: { BackupVaultName: 'BackupVaultName' },
      },
      iamActions: ['backup:DescribeBackupVault'],
    },
    {
      operation: 'GetBackupVaultAccessPolicy',
      scope: 'region',
      parent: {
        operation: 'ListBackupVaults',
        each: 'BackupVaultList',
        bind: { BackupVaultName: 'BackupVaultName' },
      },
      // AWS Backup API: the vault has no access policy (the vault itself was just listed).
      absent: ['ResourceNotFoundException'],
      iamActions: ['backup:GetBackupVaultAccessPolicy'],
    },
  ],
};
