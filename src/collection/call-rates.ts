/** One limit that AWS publishes for an account in a region, and the page it stands on. */
export interface CallRate {
  readonly service: string;
  /** Operations with a limit each of their own, or drawn from one bucket where `shared`; a service's last row may be `*` for the rest. */
  readonly operations: readonly string[];
  readonly shared?: true;
  readonly perSecond: number;
  /** Calls that may come at once; null where AWS names a rate only. */
  readonly burst: number | null;
  readonly page: string;
}

const pages = {
  account: 'https://docs.aws.amazon.com/accounts/latest/reference/quotas.html',
  cloudtrail: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html',
  lookup: 'https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html',
  cloudwatch: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_limits.html',
  cognito: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  dynamodb: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_ListBackups.html',
  ec2: 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html',
  elb: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/api-throttling.html',
  kms: 'https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html',
  lambda: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  logs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html',
  route53: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html',
  secrets: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html',
  securityhub: 'https://docs.aws.amazon.com/securityhub/1.0/APIReference/Welcome.html',
  quotas: 'https://docs.aws.amazon.com/general/latest/gr/servicequotas.html',
  sso: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/limits.html',
};

function row(
  service: string,
  operations: string,
  perSecond: number,
  burst: number | null,
  page: keyof typeof pages,
  shared = false,
): CallRate {
  const limit = { service, operations: operations.split(' '), perSecond, burst, page: pages[page] };
  return shared ? { ...limit, shared } : limit;
}

// EC2 draws from the smaller bucket when a list is asked without page size and filter; it is the one assumed here.
const ec2Lists = 'DescribeInstances DescribeInstanceStatus DescribeNetworkInterfaces DescribeSecurityGroups';

/**
 * The rates AWS publishes, service by service; what is not here is asked at one cautious rate.
 * Limits beyond 100 a second are entered as 100: no run comes near, and the client's own systems draw from the same buckets.
 */
export const callRates: readonly CallRate[] = [
  row('account', 'GetAlternateContact', 10, 15, 'account'),
  row('account', 'ListRegions', 5, 5, 'account'),
  row('cloudtrail', 'LookupEvents', 2, 1, 'lookup'),
  row('cloudtrail', '*', 10, null, 'cloudtrail', true),
  row('cloudwatch', 'DescribeAlarms', 9, null, 'cloudwatch'),
  row('cloudwatch', 'DescribeAlarmHistory', 3, null, 'cloudwatch'),
  row('cloudwatch', 'ListDashboards GetDashboard DescribeAnomalyDetectors', 10, null, 'cloudwatch'),
  row('cloudwatch', 'GetMetricData', 50, null, 'cloudwatch'),
  row('cloudwatch', 'ListMetrics', 25, null, 'cloudwatch'),
  row('cognito-idp', 'ListUserPools DescribeUserPool GetUserPoolMfaConfig', 15, null, 'cognito', true),
  row('cognito-idp', 'ListUserPoolClients DescribeUserPoolClient', 15, null, 'cognito', true),
  row('dynamodb', 'ListBackups', 5, null, 'dynamodb'),
  row('ec2', `${ec2Lists} DescribeSnapshots DescribeVolumes`, 10, 50, 'ec2'),
  row('ec2', 'DescribeSecurityGroupReferences DescribeStaleSecurityGroups', 5, 20, 'ec2'),
  row('ec2', '*', 20, 100, 'ec2'),
  row('elb', '*', 10, 40, 'elb', true),
  row('elbv2', 'GetResourcePolicy', 4, 20, 'elb'),
  row('elbv2', '*', 10, 40, 'elb', true),
  row('kms', 'DescribeCustomKeyStores', 5, null, 'kms'),
  row('kms', 'DescribeKey GetKeyPolicy GetKeyRotationStatus ListAliases ListGrants', 100, null, 'kms'),
  row('kms', 'ListKeyPolicies ListKeys ListResourceTags', 100, null, 'kms'),
  row('lambda', 'GetFunction', 100, null, 'lambda'),
  row('lambda', 'GetPolicy', 15, null, 'lambda'),
  row('lambda', '*', 15, null, 'lambda', true),
  row('logs', 'DescribeLogGroups', 10, null, 'logs'),
  row('logs', 'DescribeLogStreams', 25, null, 'logs'),
  row('logs', 'DescribeMetricFilters DescribeSubscriptionFilters DescribeDestinations', 5, null, 'logs'),
  row('logs', 'DescribeExportTasks GetDataProtectionPolicy ListTagsForResource', 5, null, 'logs'),
  row('route53', '*', 5, null, 'route53', true),
  row('route53resolver', '*', 5, null, 'route53', true),
  row('secretsmanager', 'GetResourcePolicy', 50, null, 'secrets'),
  row('secretsmanager', 'ListSecrets', 100, null, 'secrets'),
  row('securityhub', 'GetFindings', 3, 6, 'securityhub'),
  row('securityhub', '*', 10, 30, 'securityhub'),
  row('service-quotas', 'ListServices ListServiceQuotas ListAWSDefaultServiceQuotas', 10, null, 'quotas'),
  row('sso-admin', '*', 20, null, 'sso', true),
];
