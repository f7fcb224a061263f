import type { Collector } from './collector.ts';

/** Tables: encryption, deletion protection, capacity, point-in-time recovery, resource policies and backups. */
export const dynamodbTables: Collector = {
  item: 'EV-DDB-01',
  service: 'dynamodb',
  operations: [
    {
      operation: 'ListTables',
      scope: 'region',
      paging: { request: 'ExclusiveStartTableName', response: 'LastEvaluatedTableName', size: { Limit: 100 } },
      count: 'TableNames',
      iamActions: ['dynamodb:ListTables'],
    },
    {
      operation: 'DescribeTable',
      scope: 'region',
      parent: { operation: 'ListTables', each: 'TableNames', bind: { TableName: '$' } },
      iamActions: ['dynamodb:DescribeTable'],
    },
    {
      operation: 'DescribeContinuousBackups',
      scope: 'region',
      parent: { operation: 'ListTables', each: 'TableNames', bind: { TableName: '$' } },
      iamActions: ['dynamodb:DescribeContinuousBackups'],
    },
    {
      operation: 'GetResourcePolicy',
      scope: 'region',
      parent: { operation: 'DescribeTable', each: '$', bind: { ResourceArn: 'Table.TableArn' } },
      // API reference of GetResourcePolicy: the table has no resource policy.
      absent: ['PolicyNotFoundException'],
      iamActions: ['dynamodb:GetResourcePolicy'],
    },
    {
      operation: 'GetResourcePolicy',
      scope: 'region',
      // The stream of changes has a policy of its own, apart from its table's.
      parent: { operation: 'DescribeTable', each: '$', bind: { ResourceArn: 'Table.LatestStreamArn' } },
      absent: ['PolicyNotFoundException'],
      iamActions: ['dynamodb:GetResourcePolicy'],
    },
    {
      operation: 'ListBackups',
      scope: 'region',
      // Without a type only the client's own on-demand backups are listed; those of AWS Backup never are.
      input: { BackupType: 'ALL' },
      paging: { request: 'ExclusiveStartBackupArn', response: 'LastEvaluatedBackupArn', size: { Limit: 100 } },
      count: 'BackupSummaries',
      iamActions: ['dynamodb:ListBackups'],
    },
  ],
};
