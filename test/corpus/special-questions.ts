import { compareWords } from './compare-words.ts';
import { dhcp, flowLogs, inDefaultVpc, rules, standsIn } from './network-questions.ts';
import { filled, isGuarded, isLatest, keyed, ownValue, plain } from './plain-questions.ts';
import { given, lets, states } from './policy-questions.ts';
import { credential, holdsPolicy, mirrorsRoleTag, stated } from './principal-questions.ts';
import type { SpecialQuestion } from './question.ts';
import { populationOf, read, readList, valueAt } from './read-fact.ts';
import { keyNamed, named, naming, rolesOfProfile } from './related.ts';
import { Unanswered } from './unanswered.ts';

/** Questions of the corpus that are more than the value of one key, by resource and type. */
export const specialQuestions: Readonly<Record<string, SpecialQuestion>> = {
  'app-elb attributes': keyed({
    'deletion_protection.enabled': 'deletionProtection',
    'load_balancing.cross_zone_enabled': 'crossZone',
    'routing.http2.enabled': 'http2',
  }),
  'app-elb default-vpc': inDefaultVpc,
  'app-elb security-group': named('securityGroups', 'security-group'),
  'app-elb wafv2-enabled': (filter, fact) => readList(fact, 'webAcls').length > 0 === (filter['state'] === true),
  'asg capacity-delta': (_, fact) => {
    const running = readList(fact, 'instances').length;
    return running < Number(read(fact, 'desired')) || running < Number(read(fact, 'minimum'));
  },
  'asg scaling-policy': (filter, fact) => readList(fact, 'scalingPolicies').some((type) => compareWords(type, filter)),
  'asg subnet': (filter, fact, facts) =>
    named('subnets', 'subnet')({ ...filter, ...ownValue(filter, fact) }, fact, facts),
  'backup-vault kms-key': keyNamed('kmsKeyArn'),
  'cache-cluster security-group': named('securityGroups', 'security-group'),
  'cloudtrail event-selectors': (_, fact) => read(fact, 'managementEvents') !== 'None',
  'cloudtrail is-shadow': (_, fact) => read(fact, 'isMultiRegion') === true && read(fact, 'homeRegion') !== fact.region,
  'config-recorder retention': (filter, _, facts) =>
    populationOf('config-retention', facts).facts.some((one) => compareWords(read(one, 'retentionDays'), filter)),
  'distribution distribution-config': keyed({
    'Logging.Enabled': 'logging',
    'ViewerCertificate.MinimumProtocolVersion': 'minimumTls',
  }),
  'distribution wafv2-enabled': isGuarded,
  'dynamodb-table continuous-backup': keyed({
    'PointInTimeRecoveryDescription.PointInTimeRecoveryStatus': 'pointInTimeRecovery',
  }),
  'dynamodb-table has-statement': states('policy'),
  'ebs instance': named('instances', 'ec2'),
  'ebs-snapshot cross-account': given('sharedWith'),
  'ec2 ebs': naming('ebs', 'instances'),
  'ec2 has-specific-managed-policy': (filter, fact, facts) =>
    rolesOfProfile(fact, facts).some((role) => readList(role, 'attachedPolicyNames').includes(String(filter['value']))),
  'ec2 iam-role': (filter, fact, facts) =>
    rolesOfProfile(fact, facts).some((role) =>
      compareWords(valueAt(role, String(filter['key']), { kind: 'iam-role' }), filter),
    ),
  'ec2 iam-role-tag-mirror': mirrorsRoleTag,
  'ec2 image': named('image', 'ami'),
  'eni subnet': standsIn,
  'eni security-group': named('securityGroups', 'security-group'),
  'iam-group has-inline-policy': filled('inlinePolicies'),
  'iam-group has-users': filled('members'),
  'iam-policy used': (_, fact) => Number(read(fact, 'attachments')) > 0,
  'iam-role has-inline-policy': filled('inlinePolicies'),
  'iam-role has-specific-managed-policy': (filter, fact) =>
    readList(fact, 'attachedPolicyNames').includes(String(filter['value'])),
  'iam-user access-key': stated('accessKeys'),
  'iam-user credential': credential,
  'iam-user has-inline-policy': filled('inlinePolicies'),
  'iam-user policy': holdsPolicy,
  'iam-user service-specific-credentials': stated('serviceCredentials'),
  'iam-user ssh-key': stated('sshKeys'),
  'kms-key cross-account': lets('policy'),
  'kms-key key-rotation-status': keyed({ KeyRotationEnabled: 'rotationEnabled' }),
  'kms-key last-rotation': plain('lastRotated'),
  'lambda cross-account': lets('policy'),
  'lambda iam-role': named('role', 'iam-role'),
  'lambda kms-key': keyNamed('kmsKey'),
  'lambda reserved-concurrency': plain('reservedConcurrency'),
  'lambda url-config': (filter, fact) => (filter['value'] === 'present') === readList(fact, 'urls').length > 0,
  'log-group kms-key': keyNamed('kmsKeyId'),
  'rds kms-alias': keyNamed('kmsKey'),
  'rds vpc': (filter, fact) => compareWords(read(fact, 'vpc'), filter),
  'rds-cluster pending-maintenance': (_, fact) => readList(fact, 'pendingMaintenance').length > 0,
  'rds-cluster-snapshot age': (filter, fact) =>
    compareWords(read(fact, 'createdAt'), { value: filter['days'], op: 'gte', value_type: 'age' }),
  'rds-cluster-snapshot cross-account': given('sharedWith'),
  'rds-snapshot cross-account': given('sharedWith'),
  'rds-snapshot latest': isLatest,
  's3 bucket-encryption': (filter, fact) =>
    filter['crypto'] === undefined
      ? read(fact, 'bucketKey') === filter['bucket_key_enabled']
      : read(fact, 'sseAlgorithm') === filter['crypto'],
  's3 bucket-replication': (filter, fact) => {
    if (filter['attrs'] !== undefined)
      throw new Unanswered('bucket-replication by prefix, tags and region: no fact holds the parts of a rule');
    return readList(fact, 'replicatesTo').length > 0;
  },
  's3 lock-configuration': keyed({ 'Rule.DefaultRetention.Mode': 'objectLockMode' }),
  's3 ownership': plain('objectOwnership'),
  's3-access-point cross-account': lets('policy'),
  'secrets-manager cross-account': lets('policy'),
  'secrets-manager kms-key': keyNamed('kmsKeyId'),
  'security-group default-vpc': inDefaultVpc,
  'security-group egress': rules('egress'),
  'security-group ingress': rules('ingress'),
  'security-group used': (_, fact, facts) =>
    populationOf('network-interface', facts).facts.some((one) => readList(one, 'securityGroups').includes(fact.id)) ||
    populationOf('lambda-function', facts).facts.some((one) => readList(one, 'securityGroups').includes(fact.id)),
  'sns cross-account': lets('policy'),
  'sns has-statement': states('policy'),
  'sns kms-key': keyNamed('kmsKeyId'),
  'sqs has-statement': states('policy'),
  'subnet vpc-endpoint': naming('vpc-endpoint', 'subnets'),
  'vpc dhcp-options': dhcp,
  'vpc flow-logs': flowLogs,
  'vpc security-group': naming('security-group', 'vpc'),
  'vpc subnet': naming('subnet', 'vpc'),
  'vpc-endpoint cross-account': lets('policy'),
  'vpc-endpoint security-group': named('securityGroups', 'security-group'),
};
