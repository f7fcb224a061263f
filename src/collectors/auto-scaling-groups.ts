import type { Collector } from './collector.ts';

/** Automatic scaling of servers: groups with their limits, policies, and what happened in the last six weeks. */
export const autoScalingGroups: Collector = {
  item: 'EV-ASG-02',
  service: 'autoscaling',
  operations: [
    {
      operation: 'DescribeAutoScalingGroups',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxRecords: 100 } },
      count: 'AutoScalingGroups',
      iamActions: ['autoscaling:DescribeAutoScalingGroups'],
    },
    {
      operation: 'DescribePolicies',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxRecords: 100 } },
      count: 'ScalingPolicies',
      iamActions: ['autoscaling:DescribePolicies'],
    },
    {
      operation: 'DescribeScalingActivities',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxRecords: 100 } },
      count: 'Activities',
      iamActions: ['autoscaling:DescribeScalingActivities'],
      retentionDays: 42,
    },
  ],
};
