import type { Collector } from './collector.ts';

/** Running the databases: event subscriptions, pending maintenance, proxies, recent events and server certificates. */
export const rdsMaintenance: Collector = {
  item: 'EV-RDS-05',
  service: 'rds',
  operations: [
    {
      operation: 'DescribeEventSubscriptions',
      scope: 'region',
      paging: { request: 'Marker', response: 'Marker', size: { MaxRecords: 100 } },
      count: 'EventSubscriptionsList',
      iamActions: ['rds:DescribeEventSubscriptions'],
    },
    {
      operation: 'DescribePendingMaintenanceActions',
      scope: 'region',
      paging: { request: 'Marker', response: 'Marker', size: { MaxRecords: 100 } },
      count: 'PendingMaintenanceActions',
      iamActions: ['rds:DescribePendingMaintenanceActions'],
    },
    {
      operation: 'DescribeDBProxies',
      scope: 'region',
      paging: { request: 'Marker', response: 'Marker', size: { MaxRecords: 100 } },
      count: 'DBProxies',
      iamActions: ['rds:DescribeDBProxies'],
    },
    {
      operation: 'DescribeEvents',
      scope: 'region',
      // Minutes: 14 days, all that RDS keeps; without it RDS gives the last hour only.
      input: { Duration: 20160 },
      paging: { request: 'Marker', response: 'Marker', size: { MaxRecords: 100 } },
      count: 'Events',
      iamActions: ['rds:DescribeEvents'],
      retentionDays: 14,
    },
    {
      operation: 'DescribeCertificates',
      scope: 'region',
      paging: { request: 'Marker', response: 'Marker', size: { MaxRecords: 100 } },
      count: 'Certificates',
      iamActions: ['rds:DescribeCertificates'],
    },
  ],
};
