import type { Collector } from './collector.ts';

/** MemoryDB clusters: encryption, snapshots, users and what each of them may do. */
export const memorydbClusters: Collector = {
  item: 'EV-MDB-01',
  service: 'memorydb',
  operations: [
    {
      operation: 'DescribeClusters',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'Clusters',
      iamActions: ['memorydb:DescribeClusters'],
    },
    {
      operation: 'DescribeUsers',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'Users',
      iamActions: ['memorydb:DescribeUsers'],
    },
    {
      operation: 'DescribeACLs',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'ACLs',
      iamActions: ['memorydb:DescribeAcls'],
    },
  ],
};
