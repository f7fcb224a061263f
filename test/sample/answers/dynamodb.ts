import type { Answers, Ask } from '../ask.ts';
import { refuse } from '../refuse.ts';
import { uuid } from '../uuid.ts';
import { when } from '../when.ts';

function tableOf(ask: Ask) {
  const found = ask.here(ask.company.tables).find(({ name }) => name === ask.text('TableName'));
  if (found === undefined) throw new Error(`no such table ${ask.text('TableName')}`);
  return found;
}

/** Tables with their protection. */
export const dynamodb: Answers = {
  ListTables: (ask) => ({ TableNames: ask.here(ask.company.tables).map(({ name }) => name) }),
  DescribeTable: (ask) => {
    const { name, created } = tableOf(ask);
    const alias = ask.place.startsWith('本番') ? 'minato-data' : 'kensho-data';
    const Table = {
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      TableName: name,
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      TableStatus: 'ACTIVE',
      CreationDateTime: when(created),
      ProvisionedThroughput: { NumberOfDecreasesToday: 0, ReadCapacityUnits: 5, WriteCapacityUnits: 5 },
      TableSizeBytes: 52_428_800,
      ItemCount: 120_000,
      TableArn: ask.arn('dynamodb', `table/${name}`),
      TableId: uuid(`table ${ask.account} ${name}`),
      SSEDescription: { Status: 'ENABLED', SSEType: 'KMS', KMSMasterKeyArn: ask.keyArn(alias) },
      DeletionProtectionEnabled: true,
    };
    return { Table };
  },
  DescribeContinuousBackups: (ask) => {
    const { pitr } = tableOf(ask);
    const PointInTimeRecoveryDescription = pitr
      ? {
          PointInTimeRecoveryStatus: 'ENABLED',
          RecoveryPeriodInDays: 35,
          EarliestRestorableDateTime: when('2026-03-06 01:00'),
          LatestRestorableDateTime: when('2026-04-10 00:55'),
        }
      : { PointInTimeRecoveryStatus: 'DISABLED' };
    return { ContinuousBackupsDescription: { ContinuousBackupsStatus: 'ENABLED', PointInTimeRecoveryDescription } };
  },
  GetResourcePolicy: () => refuse('PolicyNotFoundException', 'No resource-based policy found for the resource.'),
};
