import type { Collector } from './collector.ts';

/** Other means of watching capacity: dashboards and anomaly detection models. */
export const dashboards: Collector = {
  item: 'EV-CW-04',
  service: 'cloudwatch',
  operations: [
    {
      operation: 'ListDashboards',
      // Dashboards are shared by all regions of the account.
      scope: 'account',
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'DashboardEntries',
      iamActions: ['cloudwatch:ListDashboards'],
    },
    {
      operation: 'DescribeAnomalyDetectors',
      scope: 'region',
      // Without the types only single-metric models are listed.
      input: { AnomalyDetectorTypes: ['SINGLE_METRIC', 'METRIC_MATH'] },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'AnomalyDetectors',
      iamActions: ['cloudwatch:DescribeAnomalyDetectors'],
    },
  ],
};
