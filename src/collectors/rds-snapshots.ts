import type { Collector } from './collector.ts';

/** Database backups: snapshots of the account, with whom each is shared, and automated backups. */
export const rdsSnapshots: Collector = {
  item: 'EV-RDS-03',
  service: 'rds',
  operations: [
    {
      operation: 'DescribeDBSnapshots',
      scope: 'region',
      paging: { request: 'Marker', response: 'Marker', size: { MaxRecords: 100 } },
      count: 'DBSnapshots',
      iamActions: ['rds:DescribeDBSnapshots'],
    },
    {
      operation: 'DescribeDBSnapshotAttributes',
      scope: 'region',
      parent: {
        operation: 'DescribeDBSnapshots',
        each: 'DBSnapshots',
        bind: { DBSnapshotIdentifier: 'DBSnapshotIdentifier' },
      },
      count: 'DBSnapshotAttributesResult.DBSnapshotAttributes',
      iamActions: ['rds:DescribeDBSnapshotAttributes'],
    },
    {
      operation: 'DescribeDBClusterSnapshots',
      scope: 'region',
      paging: { request: 'Marker', response: 'Marker', size: { MaxRecords: 100 } },
      count: 'DBClusterSnapshots',
      iamActions: ['rds:DescribeDBClusterSnapshots'],
    },
    {
      operation: 'DescribeDBClusterSnapshotAttributes',
      scope: 'region',
      parent: {
        operation: 'DescribeDBClusterSnapshots',
        each: 'DBClusterSnapshots',
        bind: { DBClusterSnapshotIdentifier: 'DBClusterSnapshotIdentifier' },
      },
      count: 'DBClusterSnapshotAttributesResult.DBClusterSnapshotAttributes',
      iamActions: ['rds:DescribeDBClusterSnapshotAttributes'],
    },
    {
      operation: 'DescribeDBInstanceAutomatedBackups',
      scope: 'region',
      paging: { request: 'Marker', response: 'Marker', size: { MaxRecords: 100 } },
      count: 'DBInstanceAutomatedBackups',
      iamActions: ['rds:DescribeDBInstanceAutomatedBackups'],
    },
  ],
};
