import type { ResourceRow } from './resource-row.ts';

const ec2 = 'arn:{partition}:ec2:{region}:{account}';

/**
 * Kinds that hold content (guide §4.3, target ③): each needs a column whatever the matrix speaks of.
 * ARNs as the service authorization reference writes them.
 */
export const storeRows: readonly ResourceRow[] = [
  {
    kind: 'backup-vault',
    service: 'backup',
    policy: 'policyDocument',
    paper: 'vault access policy',
    key: 'kmsKeyArn',
  },
  {
    kind: 'cache-cluster',
    service: 'elasticache',
    arn: 'arn:{partition}:elasticache:{region}:{account}:cluster:{id}',
  },
  {
    kind: 'cache-replication-group',
    service: 'elasticache',
    arn: 'arn:{partition}:elasticache:{region}:{account}:replicationgroup:{id}',
    key: 'kmsKey',
  },
  {
    kind: 'db-cluster',
    service: 'rds',
    arn: 'arn:{partition}:rds:{region}:{account}:cluster:{id}',
    key: 'kmsKey',
    inside: ['arn:{partition}:rds-db:{region}:{account}:dbuser:{resourceId}/*'],
  },
  {
    kind: 'db-cluster-snapshot',
    service: 'rds',
    arn: 'arn:{partition}:rds:{region}:{account}:cluster-snapshot:{id}',
    key: 'kmsKey',
  },
  {
    kind: 'db-instance',
    service: 'rds',
    arn: 'arn:{partition}:rds:{region}:{account}:db:{id}',
    key: 'kmsKey',
    inside: ['arn:{partition}:rds-db:{region}:{account}:dbuser:{resourceId}/*'],
  },
  {
    kind: 'db-snapshot',
    service: 'rds',
    arn: 'arn:{partition}:rds:{region}:{account}:snapshot:{id}',
    key: 'kmsKey',
  },
  {
    kind: 'dynamodb-table',
    service: 'dynamodb',
    policy: 'policyDocument',
    paper: 'table policy',
    innerPapers: [{ policy: 'streamPolicyDocument', arn: 'stream', paper: 'stream policy' }],
    key: 'kmsKey',
    inside: ['{self}/index/*', '{self}/stream/*', '{self}/backup/*', '{self}/export/*'],
  },
  {
    kind: 'ebs-snapshot',
    service: 'ec2',
    arn: 'arn:{partition}:ec2:{region}::snapshot/{id}',
    key: 'kmsKey',
  },
  { kind: 'ebs-volume', service: 'ec2', arn: `${ec2}:volume/{id}`, key: 'kmsKey' },
  {
    kind: 'file-system',
    service: 'elasticfilesystem',
    policy: 'policyDocument',
    paper: 'file system policy',
    key: 'kmsKey',
  },
  {
    kind: 'kafka-cluster',
    service: 'kafka',
    policy: 'policyDocument',
    paper: 'cluster policy',
    key: 'kmsKey',
  },
  {
    kind: 'kinesis-stream',
    service: 'kinesis',
    policy: 'policyDocument',
    paper: 'stream policy',
    key: 'kmsKey',
    inside: ['{self}/consumer/*'],
  },
  { kind: 'log-group', service: 'logs', key: 'kmsKeyId', inside: ['{self}:*'] },
  {
    kind: 'redshift-cluster',
    service: 'redshift',
    arn: 'arn:{partition}:redshift:{region}:{account}:cluster:{id}',
    key: 'kmsKey',
    inside: [
      'arn:{partition}:redshift:{region}:{account}:dbname:{id}/*',
      'arn:{partition}:redshift:{region}:{account}:dbuser:{id}/*',
    ],
  },
  { kind: 'redshift-workgroup', service: 'redshift-serverless' },
  {
    kind: 's3-bucket',
    service: 's3',
    policy: 'policyDocument',
    paper: 'bucket policy',
    key: 'kmsKey',
    inside: ['{self}/*'],
  },
  {
    kind: 'search-domain',
    service: 'es',
    policy: 'policyDocument',
    paper: 'domain access policy',
    key: 'kmsKey',
    inside: ['{self}/*'],
  },
  {
    kind: 'secret',
    service: 'secretsmanager',
    policy: 'policyDocument',
    paper: 'secret policy',
    key: 'kmsKeyId',
  },
  {
    kind: 'sqs-queue',
    service: 'sqs',
    arn: 'arn:{partition}:sqs:{region}:{account}:{tail}',
    policy: 'policyDocument',
    paper: 'queue policy',
    key: 'kmsKey',
  },
  {
    kind: 'user-pool',
    service: 'cognito-idp',
    arn: 'arn:{partition}:cognito-idp:{region}:{account}:userpool/{id}',
  },
];
