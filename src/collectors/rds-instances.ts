import type { Collector, Operation } from './collector.ts';

const list = {
  operation: 'DescribeDBInstances',
  paging: { request: 'Marker', response: 'Marker', size: { MaxRecords: 100 } },
  count: 'DBInstances',
  iamActions: ['rds:DescribeDBInstances'],
  redact: [{ path: 'DBInstances[].PendingModifiedValues.MasterUserPassword', rule: 'R1' }],
} as const satisfies Omit<Operation, 'scope'>;

/** Database instances: exposure, encryption, backup, updates, logs, storage. */
export const rdsInstances: Collector = {
  item: 'EV-RDS-01',
  service: 'rds',
  operations: [
    // The stray check: asked where nobody declared anything either.
    { ...list, scope: 'outside' },
    { ...list, scope: 'region' },
  ],
};
