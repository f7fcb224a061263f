import type { Collector } from './collector.ts';

/** Caches: encryption, authentication, users and their rights, snapshots and pending service updates. */
export const caches: Collector = {
  item: 'EV-EC-01',
  service: 'elasticache',
  operations: [
    {
      operation: 'DescribeReplicationGroups',
      scope: 'region',
      paging: { request: 'Marker', response: 'Marker', size: { MaxRecords: 100 } },
      count: 'ReplicationGroups',
      iamActions: ['elasticache:DescribeReplicationGroups'],
    },
    {
      operation: 'DescribeCacheClusters',
      scope: 'region',
      paging: { request: 'Marker', response: 'Marker', size: { MaxRecords: 100 } },
      count: 'CacheClusters',
      iamActions: ['elasticache:DescribeCacheClusters'],
    },
    {
      operation: 'DescribeServerlessCaches',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'ServerlessCaches',
      iamActions: ['elasticache:DescribeServerlessCaches'],
    },
    {
      operation: 'DescribeUsers',
      scope: 'region',
      paging: { request: 'Marker', response: 'Marker' },
      count: 'Users',
      iamActions: ['elasticache:DescribeUsers'],
    },
    {
      operation: 'DescribeUserGroups',
      scope: 'region',
      paging: { request: 'Marker', response: 'Marker' },
      count: 'UserGroups',
      iamActions: ['elasticache:DescribeUserGroups'],
    },
    {
      operation: 'DescribeUpdateActions',
      scope: 'region',
      paging: { request: 'Marker', response: 'Marker' },
      count: 'UpdateActions',
      iamActions: ['elasticache:DescribeUpdateActions'],
    },
  ],
};
