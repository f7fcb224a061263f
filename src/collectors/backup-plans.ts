import type { Collector } from './collector.ts';

/** Backup plans and the resources assigned to them. */
export const backupPlans: Collector = {
  item: 'EV-BAK-01',
  service: 'backup',
  operations: [
    {
      operation: 'ListBackupPlans',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'BackupPlansList',
      iamActions: ['backup:ListBackupPlans'],
    },
    {
      operation: 'GetBackupPlan',
      scope: 'region',
      parent: { operation: 'ListBackupPlans', each: 'BackupPlansList', bind: { BackupPlanId: 'BackupPlanId' } },
      iamActions: ['backup:GetBackupPlan'],
    },
    {
      operation: 'ListBackupSelections',
      scope: 'region',
      parent: { operation: 'ListBackupPlans', each: 'BackupPlansList', bind: { BackupPlanId: 'BackupPlanId' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'BackupSelectionsList',
      iamActions: ['backup:ListBackupSelections'],
    },
    {
      operation: 'GetBackupSelection',
      scope: 'region',
      parent: {
        operation: 'ListBackupSelections',
        each: 'BackupSelectionsList',
        bind: { BackupPlanId: '^BackupPlanId', SelectionId: 'SelectionId' },
      },
      iamActions: ['backup:GetBackupSelection'],
    },
  ],
};
