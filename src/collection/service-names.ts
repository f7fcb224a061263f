/** What one AWS service is called in the places akashi meets it. */
export interface ServiceName {
  /** npm package of the SDK client. */
  readonly package: string;
  /** Client class in that package. */
  readonly client: string;
  /** Prefix of its IAM actions. */
  readonly iam: string;
  /** Names under which the AWS CLI knows it, as exported files are named after. */
  readonly cli: readonly string[];
}

function name(npm: string, client: string, iam: string, ...cli: readonly string[]): ServiceName {
  return { package: `@aws-sdk/client-${npm}`, client: `${client}Client`, iam, cli };
}

/** The one table of service names (decision 33): botocore name → npm, client class, IAM prefix, CLI file names. */
export const serviceNames: Readonly<Record<string, ServiceName>> = {
  sts: name('sts', 'STS', 'sts', 'sts'),
  iam: name('iam', 'IAM', 'iam', 'iam'),
  account: name('account', 'Account', 'account', 'account'),
  organizations: name('organizations', 'Organizations', 'organizations', 'organizations'),
  'sso-admin': name('sso-admin', 'SSOAdmin', 'sso', 'sso-admin'),
  identitystore: name('identitystore', 'Identitystore', 'identitystore', 'identitystore'),
  config: name('config-service', 'ConfigService', 'config', 'configservice', 'config'),
  cloudtrail: name('cloudtrail', 'CloudTrail', 'cloudtrail', 'cloudtrail'),
  ec2: name('ec2', 'EC2', 'ec2', 'ec2'),
  elbv2: name('elastic-load-balancing-v2', 'ElasticLoadBalancingV2', 'elasticloadbalancing', 'elbv2'),
  s3: name('s3', 'S3', 's3', 's3api', 's3'),
  s3control: name('s3-control', 'S3Control', 's3', 's3control'),
  kms: name('kms', 'KMS', 'kms', 'kms'),
  rds: name('rds', 'RDS', 'rds', 'rds'),
  dynamodb: name('dynamodb', 'DynamoDB', 'dynamodb', 'dynamodb'),
  lambda: name('lambda', 'Lambda', 'lambda', 'lambda'),
  sqs: name('sqs', 'SQS', 'sqs', 'sqs'),
  sns: name('sns', 'SNS', 'sns', 'sns'),
  secretsmanager: name('secrets-manager', 'SecretsManager', 'secretsmanager', 'secretsmanager'),
  acm: name('acm', 'ACM', 'acm', 'acm'),
  cloudwatch: name('cloudwatch', 'CloudWatch', 'cloudwatch', 'cloudwatch'),
  logs: name('cloudwatch-logs', 'CloudWatchLogs', 'logs', 'logs'),
  events: name('eventbridge', 'EventBridge', 'events', 'events'),
  guardduty: name('guardduty', 'GuardDuty', 'guardduty', 'guardduty'),
  securityhub: name('securityhub', 'SecurityHub', 'securityhub', 'securityhub'),
  inspector2: name('inspector2', 'Inspector2', 'inspector2', 'inspector2'),
  accessanalyzer: name('accessanalyzer', 'AccessAnalyzer', 'access-analyzer', 'accessanalyzer'),
  backup: name('backup', 'Backup', 'backup', 'backup'),
  cloudfront: name('cloudfront', 'CloudFront', 'cloudfront', 'cloudfront'),
  wafv2: name('wafv2', 'WAFV2', 'wafv2', 'wafv2'),
  'network-firewall': name('network-firewall', 'NetworkFirewall', 'network-firewall', 'network-firewall'),
  elasticache: name('elasticache', 'ElastiCache', 'elasticache', 'elasticache'),
  autoscaling: name('auto-scaling', 'AutoScaling', 'autoscaling', 'autoscaling'),
  'application-autoscaling': name(
    'application-auto-scaling',
    'ApplicationAutoScaling',
    'application-autoscaling',
    'application-autoscaling',
  ),
  'service-quotas': name('service-quotas', 'ServiceQuotas', 'servicequotas', 'service-quotas'),
  cloudformation: name('cloudformation', 'CloudFormation', 'cloudformation', 'cloudformation'),
  'cognito-idp': name('cognito-identity-provider', 'CognitoIdentityProvider', 'cognito-idp', 'cognito-idp'),
};
