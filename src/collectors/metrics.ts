import type { Collector } from './collector.ts';

const namespaces = [
  'AWS/RDS',
  'AWS/DynamoDB',
  'AWS/Lambda',
  'AWS/ECS',
  'ContainerInsights',
  'AWS/ApplicationELB',
  'AWS/ApiGateway',
  'AWS/SQS',
  'AWS/Kinesis',
  'AWS/ES',
  'AWS/ElastiCache',
  'AWS/EFS',
  'AWS/S3',
  'AWS/Bedrock',
  'AWS/Usage',
] as const;

/** Which capacity metrics exist (services of G5-1.1 only); their values are asked with the client's thresholds. */
export const metrics: Collector = {
  item: 'EV-CW-03',
  service: 'cloudwatch',
  operations: [
    {
      operation: 'ListMetrics',
      scope: 'region',
      // A metric without data in the past two weeks is not listed (API reference of ListMetrics).
      inputs: namespaces.map((Namespace) => ({ Namespace })),
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'Metrics',
      iamActions: ['cloudwatch:ListMetrics'],
    },
    {
      operation: 'ListMetrics',
      scope: 'account',
      // CloudFront publishes its metrics in this region only.
      home: 'us-east-1',
      inputs: [{ Namespace: 'AWS/CloudFront' }],
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'Metrics',
      iamActions: ['cloudwatch:ListMetrics'],
    },
    {
      operation: 'GetMetricData',
      scope: 'region',
      fill: { StartTime: 'period.from', EndTime: 'period.to' },
      paging: { request: 'NextToken', response: 'NextToken' },
      count: 'MetricDataResults',
      iamActions: ['cloudwatch:GetMetricData'],
      // One-hour statistics are kept for 455 days.
      retentionDays: 455,
      notPlanned: {
        ja: '閾値一覧（DOC-28）から対象メトリクスの問い合わせを作る必要があるため、計画では問い合わせない',
        en: 'its queries have to be made from the client’s threshold table (DOC-28)',
      },
    },
  ],
};
