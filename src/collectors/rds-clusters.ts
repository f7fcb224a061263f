import type { Collector } from './collector.ts';

/** Database clusters, among them those with a data API that identities reach around the network. */
export const rdsClusters: Collector = {
  item: 'EV-RDS-02',
  service: 'rds',
  operations: [
    {
      operation: 'DescribeDBClusters',
      scope: 'region',
      paging: { request: 'Marker', response: 'Marker', size: { MaxRecords: 100 } },
      count: 'DBClusters',
      iamActions: ['rds:DescribeDBClusters'],
      redact: [{ path: 'DBClusters[].PendingModifiedValues.MasterUserPassword', rule: 'R1' }],
    },
  ],
};
