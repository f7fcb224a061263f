import type { Collector } from './collector.ts';

/** DocumentDB clusters: encryption, backup, exported logs, deletion protection. */
export const documentdbClusters: Collector = {
  item: 'EV-DOC-01',
  service: 'docdb',
  operations: [
    {
      operation: 'DescribeDBClusters',
      scope: 'region',
      // Without the filter the answer lists the clusters of RDS, DocumentDB and Neptune alike.
      input: { Filters: [{ Name: 'engine', Values: ['docdb'] }] },
      paging: { request: 'Marker', response: 'Marker', size: { MaxRecords: 100 } },
      count: 'DBClusters',
      iamActions: ['rds:DescribeDBClusters'],
    },
  ],
};
