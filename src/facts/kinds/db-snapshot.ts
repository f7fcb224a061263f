import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';
import { readMember } from '../read-member.ts';
import { readRestoreAccounts } from '../read-restore-accounts.ts';

/** Snapshots of database instances and to whom they are given. */
export const dbSnapshot: FactKind = {
  kind: 'db-snapshot',
  label: { ja: 'DBスナップショット', en: 'DB snapshot' },
  service: 'rds',
  scope: 'region',
  configType: 'AWS::RDS::DBSnapshot',
  list: {
    service: 'rds',
    operation: 'DescribeDBSnapshots',
    each: 'DBSnapshots',
    // Older answers carry no ARN; the name is unique in its region.
    id: (element) => String(readMember(element, 'DBSnapshotArn') ?? readMember(element, 'DBSnapshotIdentifier')),
  },
  attributes: {
    name: { path: 'DBSnapshotIdentifier' },
    type: { path: 'SnapshotType' },
    database: { path: 'DBInstanceIdentifier' },
    createdAt: { path: 'SnapshotCreateTime', as: readInstant },
    encrypted: { path: 'Encrypted' },
    kmsKey: { path: 'KmsKeyId' },
    sharedWith: {
      ask: {
        service: 'rds',
        operation: 'DescribeDBSnapshotAttributes',
        input: { DBSnapshotIdentifier: 'DBSnapshotIdentifier' },
      },
      path: 'DBSnapshotAttributesResult.DBSnapshotAttributes',
      as: readRestoreAccounts,
    },
  },
};
