import type { Attribute, FactKind } from '../fact-kind.ts';
import { readTexts } from '../read-texts.ts';

/** A backup plan of AWS Backup: its rules, where copies go and what it selects. */
export const backupPlan: FactKind = {
  kind: 'backup-plan',
  label: { ja: 'バックアッププラン', en: 'Backup plan' },
  service: 'backup',
  scope: 'region',
  configType: 'AWS::Backup::BackupPlan',
  list: { service: 'backup', operation: 'ListBackupPlans', each: 'BackupPlansList', id: 'BackupPlanArn' },
  attributes: {
    name: { path: 'BackupPlanName' },
    rules: planned((rules) => rules),
    schedules: planned((rules) => readTexts({ rules }, 'rules[].ScheduleExpression')),
    copyDestinations: planned((rules) => readTexts({ rules }, 'rules[].CopyActions[].DestinationBackupVaultArn')),
    selections: {
      ask: { service: 'backup', operation: 'ListBackupSelections', input: { BackupPlanId: 'BackupPlanId' } },
      path: 'BackupSelectionsList',
      all: true,
    },
  },
};

function planned(as: (rules: unknown) => unknown): Attribute {
  const ask = { service: 'backup', operation: 'GetBackupPlan', input: { BackupPlanId: 'BackupPlanId' } };
  return { ask, path: 'BackupPlan.Rules', as };
}
