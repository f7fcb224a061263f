import type { Collector } from './collector.ts';

/** Neptune clusters: encryption, IAM authentication, backup, exported logs. */
export const neptuneClusters: Collector = {
  item: 'EV-NEP-01',
  service: 'neptune',
  operations: [
    {
      operation: 'DescribeDBClusters',
      scope: 'region',
      // Without the filter the answer lists the clusters of RDS, DocumentDB and Neptune alike.
      input: { Filters: [{ Name: 'engine', Values: ['neptune'] }] },
      paging: { request: 'Marker', response: 'Marker', size: { MaxRecords: 100 } },
      count: 'DBClusters',
      iamActions: ['rds:DescribeDBClusters'],
    },
  ],
};
