import type { Fact } from '../../src/facts/fact.ts';
import { readList } from './read-fact.ts';

/** How a resource of the corpus is called here: our fact kind, and what its key paths lack in front of ours. */
export interface ResourceKind {
  readonly kind: string;
  /** Members our listed element has around the corpus's own (`Table.`). */
  readonly prefix?: string;
  /** Key path of the corpus → attribute, where it stands under another path or in another answer, or what a restated attribute says of it. */
  readonly keys?: Readonly<Record<string, string | ((fact: Fact) => unknown)>>;
  /** Facts of the kind that the corpus's resource does not contain. */
  readonly only?: (fact: Fact) => boolean;
}

/** Resources of the corpus that are kinds of fact here; every other resource is outside the first services. */
export const custodianKinds: Readonly<Record<string, ResourceKind>> = {
  'acm-certificate': { kind: 'certificate' },
  alarm: { kind: 'alarm' },
  ami: { kind: 'machine-image' },
  'app-elb': { kind: 'load-balancer' },
  asg: { kind: 'auto-scaling-group', keys: { LaunchTemplate: 'launchTemplate' } },
  'backup-plan': { kind: 'backup-plan' },
  'backup-vault': { kind: 'backup-vault' },
  'cache-cluster': { kind: 'cache-cluster' },
  cloudtrail: { kind: 'region-trail' },
  'config-recorder': {
    kind: 'config-recorder',
    keys: {
      'status.recording': 'isRecording',
      'recordingGroup.allSupported': 'allSupported',
      'recordingGroup.includeGlobalResourceTypes': 'includesGlobalTypes',
      'deliveryChannel.name': 'deliveryChannel',
    },
  },
  'config-rule': { kind: 'config-rule' },
  distribution: {
    kind: 'distribution',
    keys: {
      'DefaultCacheBehavior.ViewerProtocolPolicy': (fact) => readList(fact, 'viewerPolicies')[0]?.replace(/^\*:/, ''),
    },
  },
  'dynamodb-table': { kind: 'dynamodb-table', prefix: 'Table.' },
  ebs: { kind: 'ebs-volume' },
  'ebs-snapshot': { kind: 'ebs-snapshot' },
  ec2: { kind: 'ec2-instance', keys: { 'IamInstanceProfile.Arn': 'instanceProfile' } },
  eni: { kind: 'network-interface' },
  'event-rule': { kind: 'event-rule' },
  firewall: { kind: 'firewall' },
  'iam-group': { kind: 'iam-group' },
  'iam-policy': {
    kind: 'iam-policy',
    keys: { AttachmentCount: 'attachments', DefaultVersionId: 'defaultVersion' },
    only: ({ id }) => !id.includes(' inline/'),
  },
  'iam-role': { kind: 'iam-role', keys: { PermissionsBoundary: 'permissionsBoundary' } },
  'iam-user': { kind: 'iam-user', keys: { PermissionsBoundary: 'permissionsBoundary' } },
  'kms-key': { kind: 'kms-key', keys: { KeyState: 'state', 'AliasNames[0]': (fact) => readList(fact, 'aliases')[0] } },
  lambda: { kind: 'lambda-function' },
  'log-group': { kind: 'log-group' },
  'log-metric': { kind: 'metric-filter' },
  'peering-connection': { kind: 'peering' },
  rds: { kind: 'db-instance', keys: { 'EnabledCloudwatchLogsExports[]': 'logExports' } },
  'rds-cluster': {
    kind: 'db-cluster',
    keys: { '"c7n:PendingMaintenance"[].PendingMaintenanceActionDetails[].Action': 'pendingMaintenance' },
  },
  'rds-cluster-snapshot': { kind: 'db-cluster-snapshot' },
  'rds-snapshot': { kind: 'db-snapshot' },
  'route-table': { kind: 'route-table' },
  s3: {
    kind: 's3-bucket',
    keys: {
      'Replication.ReplicationConfiguration.Rules[].Destination': 'replicatesTo',
      // Only rules that are switched on are replicating.
      'Replication.ReplicationConfiguration.Rules[].Status': (fact) =>
        readList(fact, 'replicatesTo').map(() => 'Enabled'),
    },
  },
  's3-access-point': { kind: 's3-access-point' },
  'secrets-manager': { kind: 'secret' },
  'security-group': { kind: 'security-group' },
  'service-quota': { kind: 'service-quota' },
  sns: { kind: 'sns-topic' },
  sqs: { kind: 'sqs-queue', keys: { QueueUrl: '$id' } },
  subnet: { kind: 'subnet' },
  vpc: { kind: 'vpc' },
  'vpc-endpoint': { kind: 'vpc-endpoint' },
  wafv2: { kind: 'web-acl' },
  'wafv2 cloudfront': { kind: 'cloudfront-web-acl' },
};
