import type { Collector } from './collector.ts';

const serviceNamespaces = [
  'appstream',
  'cassandra',
  'comprehend',
  'custom-resource',
  'dynamodb',
  'ec2',
  'ecs',
  'elasticache',
  'elasticmapreduce',
  'kafka',
  'lambda',
  'neptune',
  'rds',
  'sagemaker',
  'workspaces',
] as const;
const inputs = serviceNamespaces.map((ServiceNamespace) => ({ ServiceNamespace }));

/** Automatic scaling of managed services: limits, policies, schedules, and what happened in the last six weeks. */
export const applicationScaling: Collector = {
  item: 'EV-ASG-01',
  service: 'application-autoscaling',
  operations: [
    {
      operation: 'DescribeScalableTargets',
      scope: 'region',
      inputs,
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'ScalableTargets',
      iamActions: ['application-autoscaling:DescribeScalableTargets'],
    },
    {
      operation: 'DescribeScalingPolicies',
      scope: 'region',
      inputs,
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 10 } },
      count: 'ScalingPolicies',
      iamActions: ['application-autoscaling:DescribeScalingPolicies'],
    },
    {
      operation: 'DescribeScalingActivities',
      scope: 'region',
      inputs,
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'ScalingActivities',
      iamActions: ['application-autoscaling:DescribeScalingActivities'],
      retentionDays: 42,
    },
    {
      operation: 'DescribeScheduledActions',
      scope: 'region',
      inputs,
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'ScheduledActions',
      iamActions: ['application-autoscaling:DescribeScheduledActions'],
    },
  ],
};
