import type { Collector } from './collector.ts';

/** Database instances: exposure, encryption, backup, updates, logs, storage. */
export const rdsInstances: Collector = {
  item: 'EV-RDS-01',
  service: 'rds',
  operations: [
    {
      operation: 'DescribeDBInstances',
      scope: 'region',
      paging: { request: 'Marker', response: 'Marker', size: { MaxRecords: 100 } },
      count: 'DBInstances',
      iamActions: ['rds:DescribeDBInstances'],
      redact: [{ path: 'DBInstances[].PendingModifiedValues.MasterUserPassword', rule: 'R1' }],
    },
  ],
};
