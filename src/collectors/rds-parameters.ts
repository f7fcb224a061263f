import type { Collector } from './collector.ts';

/** Database parameters (forced TLS, audit, time zone …) of the parameter groups that are in use. */
export const rdsParameters: Collector = {
  item: 'EV-RDS-04',
  service: 'rds',
  operations: [
    {
      operation: 'DescribeDBParameters',
      scope: 'region',
      parent: {
        operation: 'DescribeDBInstances',
        each: 'DBInstances[].DBParameterGroups',
        bind: { DBParameterGroupName: 'DBParameterGroupName' },
      },
      paging: { request: 'Marker', response: 'Marker', size: { MaxRecords: 100 } },
      count: 'Parameters',
      iamActions: ['rds:DescribeDBParameters'],
    },
    {
      operation: 'DescribeDBClusterParameters',
      scope: 'region',
      parent: {
        operation: 'DescribeDBClusters',
        each: 'DBClusters',
        bind: { DBClusterParameterGroupName: 'DBClusterParameterGroup' },
      },
      paging: { request: 'Marker', response: 'Marker', size: { MaxRecords: 100 } },
      count: 'Parameters',
      iamActions: ['rds:DescribeDBClusterParameters'],
    },
  ],
};
