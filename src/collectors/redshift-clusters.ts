import type { Collector } from './collector.ts';

/** Redshift clusters: exposure, encryption, backup, audit log, parameters in use and data shares. */
export const redshiftClusters: Collector = {
  item: 'EV-RS-01',
  service: 'redshift',
  operations: [
    {
      operation: 'DescribeClusters',
      scope: 'region',
      paging: { request: 'Marker', response: 'Marker', size: { MaxRecords: 100 } },
      count: 'Clusters',
      iamActions: ['redshift:DescribeClusters'],
      redact: [{ path: 'Clusters[].PendingModifiedValues.MasterUserPassword', rule: 'R1' }],
    },
    {
      operation: 'DescribeLoggingStatus',
      scope: 'region',
      parent: { operation: 'DescribeClusters', each: 'Clusters', bind: { ClusterIdentifier: 'ClusterIdentifier' } },
      iamActions: ['redshift:DescribeLoggingStatus'],
    },
    {
      operation: 'DescribeClusterParameters',
      scope: 'region',
      parent: {
        operation: 'DescribeClusters',
        each: 'Clusters[].ClusterParameterGroups',
        bind: { ParameterGroupName: 'ParameterGroupName' },
      },
      paging: { request: 'Marker', response: 'Marker', size: { MaxRecords: 100 } },
      count: 'Parameters',
      iamActions: ['redshift:DescribeClusterParameters'],
    },
    {
      operation: 'DescribeDataShares',
      scope: 'region',
      paging: { request: 'Marker', response: 'Marker', size: { MaxRecords: 100 } },
      count: 'DataShares',
      iamActions: ['redshift:DescribeDataShares'],
    },
  ],
};
