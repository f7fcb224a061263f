import type { OverlayPart } from './overlay-part.ts';

/** Support, billing and what holds resources together. */
export const management: OverlayPart = {
  'aws-portal': {
    P: 'UpdateConsoleActionSetEnforced',
  },
  billing: {
    R: 'GetResourcePolicy',
    P: 'UpdateIAMAccessPreference',
  },
  budgets: {
    P: 'CreateBudgetAction UpdateBudgetAction',
    'A X': 'ExecuteBudgetAction',
    why: {
      ja: '予算アクションはIAMポリシーの付与などを行う。実行は承認を兼ねる。',
      en: 'A budget action attaches policies; executing it is also approving it.',
    },
  },
  ce: {
    P: 'UpdateConsoleActionSetEnforced',
  },
  discovery: {
    'D W': 'StartExportTask ExportConfigurations StartContinuousExport',
  },
  drs: {
    X: 'CancelRecoveryPlanExecution StartRecoveryPlanExecution',
    S: 'StopReplication DisconnectSourceServer',
  },
  notifications: {
    D: 'AccessSensitiveEvents',
  },
  opsworks: {
    P: 'GrantAccess',
  },
  'opsworks-cm': {
    S: 'DeleteBackup',
  },
  'purchase-orders': {
    P: 'UpdateConsoleActionSetEnforced',
  },
  'resource-groups': {
    P: 'PutGroupPolicy DeleteGroupPolicy',
  },
  schemas: {
    P: 'PutResourcePolicy DeleteResourcePolicy',
  },
  serverlessrepo: {
    P: 'PutApplicationPolicy UnshareApplication',
  },
  servicediscovery: {
    P: 'PutResourcePolicy DeleteResourcePolicy',
  },
  support: {
    D: `
      DescribeAttachment DownloadAttachment DescribeCommunication DescribeCommunications GetInteraction
      ListInteractionEntries`,
    why: {
      ja: 'サポートケースの本文と添付は内容である。',
      en: 'The text and attachments of support cases are content.',
    },
  },
};
