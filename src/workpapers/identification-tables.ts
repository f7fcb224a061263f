import type { Text } from '../text/language.ts';

/** The table that each group's first procedure leaves on paper, and the kinds of resources it lists (domain A.1–A.5). */
export const identificationTables: Readonly<Record<string, { readonly title: Text; readonly kinds: readonly string[] }>> = {
  'G1-1.1': {
    title: { ja: '認証認可の仕組み一覧', en: 'Mechanisms of authentication and authorisation' },
    kinds: [
      'iam-user', 'iam-group', 'iam-role', 'iam-policy', 'iam-user-credential', 'virtual-mfa-device', 'saml-provider',
      'oidc-provider', 'permission-set', 'guardrail-policy', 'user-pool', 'cognito-identity-pool', 'security-group',
      'network-acl', 'vpc-endpoint', 's3-bucket', 's3-access-point', 'kms-key', 'sqs-queue', 'sns-topic', 'secret',
      'lambda-function', 'db-instance', 'db-cluster', 'dynamodb-table', 'cache-cluster', 'cache-replication-group',
      'session-preferences',
    ],
  },
  'G2-1.1': {
    title: { ja: '分離方式一覧', en: 'Means of separation' },
    kinds: [
      'organization-account', 'vpc', 'subnet', 'route-table', 'network-acl', 'security-group', 'peering',
      'transit-gateway', 'vpn-connection', 'vpc-endpoint', 'vpc-block-public-access', 'firewall', 'web-acl',
      'cloudfront-web-acl', 'load-balancer', 'distribution', 'network-interface', 'kms-key', 's3-access-point',
      'user-pool', 'cognito-identity-pool', 'ec2-instance', 'lambda-function', 'db-instance', 'db-cluster',
    ],
  },
  'G3-1.1': {
    title: { ja: '設定項目・推奨値対応表', en: 'Settings and recommended values' },
    kinds: [
      'trail', 'config-recorder', 'config-rule', 'config-retention', 'detector', 'security-hub', 'inspector-account',
      'macie-session', 'access-analyzer', 'change-watch', 'metric-filter', 'event-rule', 'event-bus', 'log-group', 'alarm',
      'sns-topic', 'backup-plan', 'backup-vault', 'recovery-point', 'stack', 'ec2-instance', 'machine-image',
      'ebs-volume', 'ebs-snapshot', 'db-instance', 'db-cluster', 'db-snapshot', 'dynamodb-table', 's3-bucket',
      'lambda-function', 'load-balancer', 'distribution', 'dhcp-options', 'alternate-contact', 'bedrock-logging',
    ],
  },
  'G4-1.1': {
    title: { ja: '暗号化方式一覧', en: 'Means of encryption' },
    kinds: [
      'kms-key', 'certificate', 'server-certificate', 's3-bucket', 'ebs-volume', 'ebs-snapshot', 'ebs-defaults',
      'db-instance', 'db-cluster', 'db-snapshot', 'db-cluster-snapshot', 'dynamodb-table', 'cache-cluster',
      'cache-replication-group', 'sqs-queue', 'sns-topic', 'secret', 'log-group', 'trail', 'backup-vault', 'listener',
      'load-balancer', 'distribution', 'vpn-connection', 'lambda-function',
    ],
  },
  'G5-1.1': {
    title: { ja: '容量監視対象一覧', en: 'Resources whose capacity is monitored' },
    kinds: [
      'alarm', 'auto-scaling-group', 'scalable-target', 'service-quota', 'budget', 'sns-topic', 'ec2-instance',
      'ebs-volume', 'db-instance', 'db-cluster', 'dynamodb-table', 'cache-cluster', 'cache-replication-group',
      'lambda-function', 'load-balancer', 'sqs-queue', 'state-machine', 's3-bucket', 'log-group',
    ],
  },
};
