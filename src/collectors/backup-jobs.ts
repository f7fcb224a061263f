import type { Collector } from './collector.ts';

/** Backup, copy and restore jobs of the last 30 days, the tests of restoring, and the settings of the region. */
export const backupJobs: Collector = {
  item: 'EV-BAK-04',
  service: 'backup',
  operations: [
    {
      operation: 'ListBackupJobs',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'BackupJobs',
      iamActions: ['backup:ListBackupJobs'],
      retentionDays: 30,
    },
    {
      operation: 'ListCopyJobs',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'CopyJobs',
      iamActions: ['backup:ListCopyJobs'],
      retentionDays: 30,
    },
    {
      operation: 'ListRestoreJobs',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'RestoreJobs',
      iamActions: ['backup:ListRestoreJobs'],
      retentionDays: 30,
    },
    {
      operation: 'ListRestoreTestingPlans',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'RestoreTestingPlans',
      iamActions: ['backup:ListRestoreTestingPlans'],
    },
    {
      operation: 'GetRestoreTestingPlan',
      scope: 'region',
      parent: {
        operation: 'ListRestoreTestingPlans',
        each: 'RestoreTestingPlans',
        bind: { RestoreTestingPlanName: 'RestoreTestingPlanName' },
      },
      iamActions: ['backup:GetRestoreTestingPlan'],
    },
    { operation: 'DescribeRegionSettings', scope: 'region', iamActions: ['backup:DescribeRegionSettings'] },
  ],
};
