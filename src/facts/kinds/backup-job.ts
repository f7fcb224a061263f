import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';

/** A backup job of the last 30 days. */
export const backupJob: FactKind = {
  kind: 'backup-job',
  label: { ja: 'バックアップジョブ', en: 'Backup job' },
  service: 'backup',
  scope: 'region',
  list: { service: 'backup', operation: 'ListBackupJobs', each: 'BackupJobs', id: 'BackupJobId' },
  attributes: {
    resource: { path: 'ResourceArn' },
    resourceType: { path: 'ResourceType' },
    state: { path: 'State' },
    message: { path: 'StatusMessage' },
    created: { path: 'CreationDate', as: readInstant },
    completed: { path: 'CompletionDate', as: readInstant },
  },
};
