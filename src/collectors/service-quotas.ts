import type { Collector } from './collector.ts';

/** Services whose quotas the procedures on capacity look at, by their codes in Service Quotas. */
const services = [
  'acm',
  'apigateway',
  'autoscaling',
  'bedrock',
  'cloudfront',
  'cognito-idp',
  'dynamodb',
  'ebs',
  'ec2',
  'ecs',
  'eks',
  'elasticache',
  'elasticfilesystem',
  'elasticloadbalancing',
  'es',
  'events',
  'fargate',
  'firehose',
  'iam',
  'kinesis',
  'kms',
  'lambda',
  'logs',
  'monitoring',
  'rds',
  'redshift',
  'route53',
  's3',
  'secretsmanager',
  'sns',
  'sqs',
  'states',
  'vpc',
];

/** Quotas in force and by default, the increases asked for, and whether AWS manages them automatically. */
export const serviceQuotas: Collector = {
  item: 'EV-SQ-01',
  service: 'service-quotas',
  operations: [
    {
      operation: 'ListServices',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'Services',
      iamActions: ['servicequotas:ListServices'],
    },
    {
      operation: 'ListServiceQuotas',
      scope: 'region',
      parent: {
        operation: 'ListServices',
        each: 'Services',
        bind: { ServiceCode: 'ServiceCode' },
        where: { ServiceCode: services },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'Quotas',
      // Service Quotas API: the service has no quota in this region (global services answer in us-east-1).
      absent: ['NoSuchResourceException'],
      iamActions: ['servicequotas:ListServiceQuotas'],
    },
    {
      operation: 'ListAWSDefaultServiceQuotas',
      scope: 'region',
      parent: {
        operation: 'ListServices',
        each: 'Services',
        bind: { ServiceCode: 'ServiceCode' },
        where: { ServiceCode: services },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'Quotas',
      // Service Quotas API: the service has no quota in this region (global services answer in us-east-1).
      absent: ['NoSuchResourceException'],
      iamActions: ['servicequotas:ListAWSDefaultServiceQuotas'],
    },
    {
      operation: 'ListRequestedServiceQuotaChangeHistory',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'RequestedQuotas',
      iamActions: ['servicequotas:ListRequestedServiceQuotaChangeHistory'],
    },
    {
      operation: 'GetAutoManagementConfiguration',
      scope: 'region',
      // Service Quotas API: the account has not opted in to automatic management.
      absent: ['NoSuchResourceException'],
      iamActions: ['servicequotas:GetAutoManagementConfiguration'],
    },
  ],
};
