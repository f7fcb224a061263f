import type { ResourceRow } from './resource-row.ts';

const ec2 = 'arn:{partition}:ec2:{region}:{account}';

/**
 * Kinds that stand in a column only where the matrix speaks of their service; the kinds IAM itself lists are principals.
 * ARNs as the service authorization reference writes them.
 */
export const serviceRows: readonly ResourceRow[] = [
  { kind: 'auto-scaling-group', service: 'autoscaling' },
  { kind: 'build-project', service: 'codebuild' },
  { kind: 'certificate', service: 'acm' },
  {
    kind: 'cognito-identity-pool',
    service: 'cognito-identity',
    arn: 'arn:{partition}:cognito-identity:{region}:{account}:identitypool/{id}',
  },
  { kind: 'detector', service: 'guardduty', arn: 'arn:{partition}:guardduty:{region}:{account}:detector/{id}' },
  { kind: 'distribution', service: 'cloudfront' },
  { kind: 'ec2-instance', service: 'ec2', arn: `${ec2}:instance/{id}` },
  { kind: 'ecr-repository', service: 'ecr', policy: 'policyDocument', paper: 'repository policy', key: 'kmsKey' },
  {
    kind: 'ecs-cluster',
    service: 'ecs',
    inside: [
      'arn:{partition}:ecs:{region}:{account}:container-instance/{name}/*',
      'arn:{partition}:ecs:{region}:{account}:service/{name}/*',
      'arn:{partition}:ecs:{region}:{account}:task/{name}/*',
    ],
  },
  { kind: 'ecs-service', service: 'ecs' },
  { kind: 'eks-cluster', service: 'eks', inside: ['arn:{partition}:eks:{region}:{account}:*/{name}/*'] },
  {
    kind: 'event-bus',
    service: 'events',
    policy: 'policyDocument',
    paper: 'event bus policy',
    inside: ['arn:{partition}:events:{region}:{account}:rule/{name}/*'],
  },
  { kind: 'event-rule', service: 'events' },
  { kind: 'graphql-api', service: 'appsync', inside: ['{self}/*'] },
  { kind: 'hosted-zone', service: 'route53', arn: 'arn:{partition}:route53:::hostedzone/{tail}' },
  {
    kind: 'http-api',
    service: 'apigateway',
    arn: 'arn:{partition}:apigateway:{region}::/apis/{id}',
    inside: ['arn:{partition}:execute-api:{region}:{account}:{id}/*'],
  },
  { kind: 'kms-key', service: 'kms', policy: 'policyDocument', paper: 'key policy' },
  {
    kind: 'lambda-function',
    service: 'lambda',
    policy: 'policyDocument',
    paper: 'function policy',
    innerPapers: [
      { list: 'aliases', kind: 'lambda-alias', policy: 'policyDocument', paper: 'alias policy' },
      { list: 'versions', kind: 'lambda-version', policy: 'policyDocument', paper: 'version policy' },
    ],
    key: 'kmsKey',
    inside: ['{self}:*'],
  },
  { kind: 'load-balancer', service: 'elasticloadbalancing' },
  { kind: 'machine-image', service: 'ec2', arn: 'arn:{partition}:ec2:{region}::image/{id}' },
  {
    kind: 'parameter',
    service: 'ssm',
    arn: 'arn:{partition}:ssm:{region}:{account}:parameter/{path}',
    key: 'kmsKey',
  },
  { kind: 'recovery-point', service: 'backup', key: 'kmsKeyArn' },
  {
    kind: 'rest-api',
    service: 'apigateway',
    arn: 'arn:{partition}:apigateway:{region}::/restapis/{id}',
    inside: ['arn:{partition}:execute-api:{region}:{account}:{id}/*'],
  },
  {
    kind: 's3-access-point',
    service: 's3',
    policy: 'policyDocument',
    paper: 'access point policy',
    inside: ['{self}/object/*'],
  },
  { kind: 'security-group', service: 'ec2', arn: `${ec2}:security-group/{id}` },
  {
    kind: 'sns-topic',
    service: 'sns',
    policy: 'policyDocument',
    paper: 'topic policy',
    key: 'kmsKeyId',
    inside: ['{self}:*'],
  },
  { kind: 'ssm-document', service: 'ssm', arn: 'arn:{partition}:ssm:{region}:{account}:document/{id}' },
  { kind: 'stack', service: 'cloudformation' },
  {
    kind: 'state-machine',
    service: 'states',
    key: 'kmsKeyId',
    inside: [
      'arn:{partition}:states:{region}:{account}:execution:{name}:*',
      'arn:{partition}:states:{region}:{account}:express:{name}:*',
    ],
  },
  { kind: 'subnet', service: 'ec2', arn: `${ec2}:subnet/{id}` },
  { kind: 'trail', service: 'cloudtrail' },
  { kind: 'vpc', service: 'ec2', arn: `${ec2}:vpc/{id}` },
  { kind: 'web-acl', service: 'wafv2' },
];
