import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';
import { restatePolicy } from '../restate-policy.ts';

const backups = {
  service: 'dynamodb',
  operation: 'DescribeContinuousBackups',
  input: { TableName: 'Table.TableName' },
};

/** Tables of Amazon DynamoDB, counted by their descriptions: only those carry the ARN by which policies are asked. */
export const dynamodbTable: FactKind = {
  kind: 'dynamodb-table',
  label: { ja: 'DynamoDBテーブル', en: 'DynamoDB table' },
  service: 'dynamodb',
  scope: 'region',
  configType: 'AWS::DynamoDB::Table',
  list: { service: 'dynamodb', operation: 'DescribeTable', each: '$', id: 'Table.TableArn' },
  attributes: {
    name: { path: 'Table.TableName' },
    state: { path: 'Table.TableStatus' },
    createdAt: { path: 'Table.CreationDateTime', as: readInstant },
    deletionProtection: { path: 'Table.DeletionProtectionEnabled' },
    encryptionType: { path: 'Table.SSEDescription.SSEType' },
    kmsKey: { path: 'Table.SSEDescription.KMSMasterKeyArn' },
    billingMode: { path: 'Table.BillingModeSummary.BillingMode' },
    pointInTimeRecovery: {
      ask: backups,
      path: 'ContinuousBackupsDescription.PointInTimeRecoveryDescription.PointInTimeRecoveryStatus',
    },
    recoveryDays: {
      ask: backups,
      path: 'ContinuousBackupsDescription.PointInTimeRecoveryDescription.RecoveryPeriodInDays',
    },
    stream: { path: 'Table.LatestStreamArn' },
    streamPolicyDocument: {
      ask: { service: 'dynamodb', operation: 'GetResourcePolicy', input: { ResourceArn: 'Table.LatestStreamArn' } },
      path: 'Policy',
    },
    policy: {
      ask: { service: 'dynamodb', operation: 'GetResourcePolicy', input: { ResourceArn: 'Table.TableArn' } },
      path: 'Policy',
      as: restatePolicy,
    },
    policyDocument: {
      ask: { service: 'dynamodb', operation: 'GetResourcePolicy', input: { ResourceArn: 'Table.TableArn' } },
      path: 'Policy',
    },
  },
};
