import type { Attribute, FactKind } from '../fact-kind.ts';
import { latestInstant } from '../latest-instant.ts';
import { readInstant } from '../read-instant.ts';
import { readJobRecord } from '../read-job-record.ts';
import { readMember } from '../read-member.ts';

/** The record of backups and restores of a region, as far back as AWS Backup shows it (30 days). */
export const backupRecord: FactKind = {
  kind: 'backup-record',
  label: { ja: 'バックアップ・復元の実績', en: 'Backup and restore record' },
  service: 'backup',
  scope: 'region',
  list: { service: 'backup', operation: 'ListBackupJobs', each: '$', single: true, id: 'backup-record' },
  attributes: {
    finishedJobs: among('ListBackupJobs', 'BackupJobs', (jobs) => readJobRecord(jobs).finished),
    successPercent: among('ListBackupJobs', 'BackupJobs', (jobs) => readJobRecord(jobs).percent),
    unresolvedResources: among('ListBackupJobs', 'BackupJobs', (jobs) => readJobRecord(jobs).unresolved),
    protectedResources: among('ListProtectedResources', 'Results', (resources) => resources.length),
    lastRestore: among('ListRestoreJobs', 'RestoreJobs', (jobs) =>
      latestInstant(
        jobs
          .filter((job) => readMember(job, 'Status') === 'COMPLETED')
          .map((job) => readInstant(readMember(job, 'CompletionDate'))),
      ),
    ),
  },
};

function among(operation: string, each: string, as: (elements: readonly unknown[]) => unknown): Attribute {
  return { among: { service: 'backup', operation, each }, match: () => true, as };
}
