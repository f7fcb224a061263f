import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';
import { readMember } from '../read-member.ts';
import { readRestoreAccounts } from '../read-restore-accounts.ts';

/** Snapshots of database clusters and to whom they are given. */
export const dbClusterSnapshot: FactKind = {
  kind: 'db-cluster-snapshot',
  label: { ja: 'DBクラスタースナップショット', en: 'DB cluster snapshot' },
  service: 'rds',
  scope: 'region',
  configType: 'AWS::RDS::DBClusterSnapshot',
  list: {
    service: 'rds',
    operation: 'DescribeDBClusterSnapshots',
    each: 'DBClusterSnapshots',
    // Older answers carry no ARN; the name is unique in its region.
    id: (element) =>
      String(readMember(element, 'DBClusterSnapshotArn') ?? readMember(element, 'DBClusterSnapshotIdentifier')),
  },
  attributes: {
    name: { path: 'DBClusterSnapshotIdentifier' },
    type: { path: 'SnapshotType' },
    database: { path: 'DBClusterIdentifier' },
    createdAt: { path: 'SnapshotCreateTime', as: readInstant },
    encrypted: { path: 'StorageEncrypted' },
    kmsKey: { path: 'KmsKeyId' },
    sharedWith: {
      ask: {
        service: 'rds',
        operation: 'DescribeDBClusterSnapshotAttributes',
        input: { DBClusterSnapshotIdentifier: 'DBClusterSnapshotIdentifier' },
      },
      path: 'DBClusterSnapshotAttributesResult.DBClusterSnapshotAttributes',
      as: readRestoreAccounts,
    },
  },
};
