import type { Answers, Ask } from '../ask.ts';
import { uuid } from '../uuid.ts';
import { when } from '../when.ts';

type Vault = Ask['company']['vaults'][number];

function resourceArn(ask: Ask, name: string): { ResourceArn: string; ResourceType: string } {
  const isTable = ask.mine(ask.company.tables).some((table) => table.name === name);
  return isTable
    ? { ResourceArn: ask.arn('dynamodb', `table/${name}`, 'ap-northeast-1'), ResourceType: 'DynamoDB' }
    : { ResourceArn: ask.arn('rds', `db:${name}`, 'ap-northeast-1'), ResourceType: 'RDS' };
}

function vaultOf(ask: Ask): Vault {
  const found = ask.here(ask.company.vaults).find(({ name }) => name === ask.text('BackupVaultName'));
  if (found === undefined) throw new Error(`no such vault ${ask.text('BackupVaultName')}`);
  return found;
}

function described(ask: Ask, vault: Vault) {
  return {
    BackupVaultName: vault.name,
    BackupVaultArn: ask.arn('backup', `backup-vault:${vault.name}`),
    VaultType: 'BACKUP_VAULT',
    CreationDate: when('2023-05-03 01:00'),
    EncryptionKeyArn: ask.keyArn(vault.key),
    NumberOfRecoveryPoints: vault.points.length,
    Locked: vault.locked,
    MinRetentionDays: vault.min,
    MaxRetentionDays: vault.max,
  };
}

function planOf(ask: Ask) {
  const found = ask.here(ask.company.plans).find(({ name }) => uuid(`plan ${name}`) === ask.text('BackupPlanId'));
  if (found === undefined) throw new Error('no such backup plan');
  return found;
}

function copyArn(ask: Ask, copy: string): string {
  const [place = '', vault] = copy.split(' ');
  const [account = '', region = ''] = place.split('/');
  return `arn:aws:backup:${ask.company.regions[region]}:${ask.accountId(account)}:backup-vault:${vault}`;
}

/** Backups: plans, vaults, recovery points and what ran. */
export const backup: Answers = {
  ListBackupPlans: (ask) => ({
    BackupPlansList: ask.here(ask.company.plans).map(({ name }) => ({
      BackupPlanArn: ask.arn('backup', `backup-plan:${uuid(`plan ${name}`)}`),
      BackupPlanId: uuid(`plan ${name}`),
      CreationDate: when('2023-05-03 01:00'),
      VersionId: uuid(`version ${name}`),
      BackupPlanName: name,
    })),
  }),
  GetBackupPlan: (ask) => {
    const plan = planOf(ask);
    const Lifecycle = { DeleteAfterDays: plan.keep };
    const rule = {
      RuleName: 'daily',
      TargetBackupVaultName: plan.vault,
      ScheduleExpression: 'cron(0 18 * * ? *)',
      StartWindowMinutes: 60,
      CompletionWindowMinutes: 360,
      Lifecycle,
      RuleId: uuid(`rule ${plan.name}`),
      CopyActions: [{ Lifecycle, DestinationBackupVaultArn: copyArn(ask, plan.copy) }],
    };
    return {
      BackupPlan: { BackupPlanName: plan.name, Rules: [rule] },
      BackupPlanId: ask.text('BackupPlanId'),
      BackupPlanArn: ask.arn('backup', `backup-plan:${ask.text('BackupPlanId')}`),
      VersionId: uuid(`version ${plan.name}`),
      CreationDate: when('2023-05-03 01:00'),
    };
  },
  ListBackupSelections: (ask) => ({
    BackupSelectionsList: [
      {
        SelectionId: uuid(`selection ${planOf(ask).name}`),
        SelectionName: 'tagged',
        BackupPlanId: ask.text('BackupPlanId'),
        CreationDate: when('2023-05-03 01:00'),
        IamRoleArn: `arn:aws:iam::${ask.account}:role/${planOf(ask).role}`,
      },
    ],
  }),
  GetBackupSelection: (ask) => ({
    BackupSelection: {
      SelectionName: 'tagged',
      IamRoleArn: `arn:aws:iam::${ask.account}:role/${planOf(ask).role}`,
      Resources: ['*'],
      ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'Backup', ConditionValue: 'daily' }],
      NotResources: [],
      Conditions: {},
    },
    SelectionId: ask.text('SelectionId'),
    BackupPlanId: ask.text('BackupPlanId'),
    CreationDate: when('2023-05-03 01:00'),
  }),
  ListBackupVaults: (ask) => ({ BackupVaultList: ask.here(ask.company.vaults).map((vault) => described(ask, vault)) }),
  DescribeBackupVault: (ask) => described(ask, vaultOf(ask)),
  GetBackupVaultAccessPolicy: () => ({
    refused: 'ResourceNotFoundException',
    message: 'Backup vault access policy not found.',
  }),
  ListRecoveryPointsByBackupVault: (ask) => {
    const vault = vaultOf(ask);
    return {
      RecoveryPoints: vault.points.map((name) => ({
        RecoveryPointArn: ask.arn('backup', `recovery-point:${uuid(`point ${vault.name} ${name}`)}`),
        BackupVaultName: vault.name,
        BackupVaultArn: ask.arn('backup', `backup-vault:${vault.name}`),
        ...resourceArn(ask, name),
        Status: 'COMPLETED',
        CreationDate: when('2026-04-08 18:00'),
        CompletionDate: when('2026-04-08 18:21'),
        CalculatedLifecycle: { DeleteAt: when('2027-05-13 18:00') },
        EncryptionKeyArn: ask.keyArn(vault.key),
        IsEncrypted: true,
      })),
    };
  },
  ListProtectedResources: (ask) => ({
    Results: ask
      .here(ask.company.jobs)
      .map(({ resource, ended }) => ({ ...resourceArn(ask, resource), LastBackupTime: when(ended) })),
  }),
  ListBackupJobs: (ask) => ({
    BackupJobs: ask.here(ask.company.jobs).map(({ resource, started, ended }) => ({
      AccountId: ask.account,
      BackupJobId: uuid(`backup ${resource} ${started}`).toUpperCase(),
      ...resourceArn(ask, resource),
      CreationDate: when(started),
      CompletionDate: when(ended),
      State: 'COMPLETED',
      PercentDone: '100.0',
      BackupSizeInBytes: 1_073_741_824,
      IamRoleArn: `arn:aws:iam::${ask.account}:role/backup`,
    })),
  }),
  ListRestoreJobs: (ask) => ({
    RestoreJobs: ask.here(ask.company.restores).map(({ resource, started, ended }) => ({
      AccountId: ask.account,
      RestoreJobId: uuid(`restore ${resource} ${started}`).toUpperCase(),
      SourceResourceArn: resourceArn(ask, resource).ResourceArn,
      ResourceType: resourceArn(ask, resource).ResourceType,
      CreationDate: when(started),
      CompletionDate: when(ended),
      Status: 'COMPLETED',
      PercentDone: '100.0',
    })),
  }),
  DescribeRegionSettings: () => ({
    ResourceTypeOptInPreference: { RDS: true, DynamoDB: true, EBS: true, S3: true },
    ResourceTypeManagementPreference: { DynamoDB: true },
  }),
};
