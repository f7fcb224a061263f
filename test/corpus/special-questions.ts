import type { Fact } from '../../src/facts/fact.ts';
import type { OpenRule } from '../../src/facts/read-rules.ts';
import { compareWords } from './compare-words.ts';
import { custodianKinds } from './custodian-kinds.ts';
import { given, lets, states } from './policy-questions.ts';
import type { SpecialQuestion, TypedFilter } from './question.ts';
import { populationOf, read, readList, valueOf } from './read-fact.ts';
import { keyNamed, named, naming, rolesOfProfile } from './related.ts';
import { Unanswered } from './unanswered.ts';

/** The comparison of one attribute, whatever key the corpus gives it. */
function plain(attribute: string): SpecialQuestion {
  return (filter, fact) => compareWords(read(fact, attribute), filter);
}

/** The comparison of the attribute that a key of the corpus is mapped to. */
function keyed(keys: Readonly<Record<string, string>>): SpecialQuestion {
  return (filter, fact) => {
    const attribute = keys[String(filter['key'])];
    if (attribute === undefined) throw new Unanswered(`no attribute ${String(filter['key'])} of ${fact.kind}`);
    return compareWords(read(fact, attribute), filter);
  };
}

/** Whether a list is filled, as `value: true|false` asks. */
function filled(attribute: string): SpecialQuestion {
  return (filter, fact) => readList(fact, attribute).length > 0 === (filter['value'] !== false);
}

/** With `match-resource` the value asked for is the object's own. */
function ownValue(filter: TypedFilter, fact: Fact): { readonly value?: unknown } {
  return filter['match-resource'] === true ? { value: valueOf(fact, String(filter['key']), { kind: fact.kind }) } : {};
}

const inDefaultVpc: SpecialQuestion = (_, fact, facts) =>
  populationOf('vpc', facts).facts.some((vpc) => vpc.id === read(fact, 'vpc') && read(vpc, 'isDefault') === true);

/** Credentials stated as `Active 2026-…`: key Status or a moment. */
function stated(attribute: string): SpecialQuestion {
  return (filter, fact) =>
    readList(fact, attribute).some((text) => {
      const [status = '', rest = ''] = [text.slice(0, text.indexOf(' ')), text.slice(text.indexOf(' ') + 1)];
      return compareWords(filter['key'] === 'Status' ? status : rest, filter);
    });
}

const flowLogs: SpecialQuestion = (filter, fact) => {
  const destinations = readList(fact, 'flowLogDestinations');
  const delivery = readList(fact, 'flowLogDelivery');
  const found = readList(fact, 'flowLogs').some(
    (_, index) =>
      (filter['destination'] === undefined || destinations[index] === filter['destination']) &&
      (filter['destination-type'] !== 's3' || destinations[index]?.startsWith('arn:aws:s3:') === true) &&
      (filter['deliver-status'] === undefined || delivery[index]?.toLowerCase() === filter['deliver-status']),
  );
  return found === (filter['enabled'] === true);
};

const dhcp: SpecialQuestion = (filter, fact, facts) => {
  const options = populationOf('dhcp-options', facts).facts.find(({ id }) => id === read(fact, 'dhcpOptions'));
  if (options === undefined) return false;
  const words: readonly (readonly [string, string])[] = [['ntp-servers', 'ntpServers'], ['domain-name', 'domainName'], ['domain-name-servers', 'domainNameServers']];
  return words.every(([word, attribute]) => {
    if (filter[word] === undefined) return true;
    const wanted = [filter[word]].flat().flatMap((one) => (one === 'amazon' ? amazonServers(String(read(fact, 'cidr'))) : [String(one)]));
    const seen = readList(options, attribute);
    const all = filter['match-operator'] === 'all';
    return seen.length > 0 && (all ? seen.every((one) => wanted.includes(one)) : filter[word] === 'amazon' ? seen.some((one) => wanted.includes(one)) : wanted.every((one) => seen.includes(one)));
  });
};

/** The names of Amazon's own server: the word, the link-local address, and the base of the network plus two. */
function amazonServers(cidr: string): string[] {
  const [a, b, c, d] = (cidr.split('/')[0] ?? '').split('.').map(Number);
  return ['AmazonProvidedDNS', '169.254.169.253', [a, b, c, (d ?? 0) + 2].join('.')];
}

function rules(attribute: 'ingress' | 'egress'): SpecialQuestion {
  return (filter, fact, facts) => {
    const known = ['type', 'OnlyPorts', 'Cidr', 'SelfReference', 'SGReferences'];
    const unknown = Object.keys(filter).find((name) => !known.includes(name));
    if (unknown !== undefined) throw new Unanswered(`${attribute} by ${unknown} is not restated`);
    return ((read(fact, attribute) ?? []) as OpenRule[]).some((rule) => ruleFits(rule, filter, fact, (id) => populationOf('security-group', facts).facts.find((group) => group.id === id)));
  };
}

function ruleFits(rule: OpenRule, filter: TypedFilter, group: Fact, groupOf: (id: string) => Fact | undefined): boolean {
  const only = filter['OnlyPorts'] as number[] | undefined;
  const cidr = filter['Cidr'] as { readonly value: string } | undefined;
  const references = filter['SGReferences'] as TypedFilter | undefined;
  const referred = groupOf(rule.cidr);
  const mapped = custodianKinds['security-group'];
  return (
    (only === undefined || !only.some((port) => rule.from === port && rule.to === port)) &&
    (cidr === undefined || isWithin(cidr.value, rule.cidr)) &&
    (filter['SelfReference'] === undefined || (rule.cidr === group.id) === filter['SelfReference']) &&
    (references === undefined || (referred !== undefined && mapped !== undefined && compareWords(valueOf(referred, String(references['key']), mapped), references)))
  );
}

function isWithin(address: string, range: string): boolean {
  const [base, length] = range.split('/');
  const number = (text: string): number => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  if (base === undefined || length === undefined || !/^\d+\.\d+\.\d+\.\d+$/.test(base)) return false;
  const size = 2 ** (32 - Number(length));
  return Math.floor(number(address) / size) === Math.floor(number(base) / size);
}

/** The credential report of the user: a member of either access key. */
const credential: SpecialQuestion = (filter, fact, facts) => {
  const member = ({ 'access_keys.last_used_date': 'LastUsed', 'access_keys.last_rotated': 'LastRotated', 'access_keys.active': 'Active' } as Record<string, string>)[String(filter['key'])];
  if (member === undefined) throw new Unanswered(`no attribute ${String(filter['key'])} of iam-user-credential`);
  const own = populationOf('iam-user-credential', facts).facts.find((one) => read(one, 'userName') === read(fact, 'userName'));
  return own !== undefined && [1, 2].some((n) => read(own, `accessKey${n}LastRotated`) !== null && compareWords(read(own, `accessKey${n}${member}`), filter));
};

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
  'asg subnet': (filter, fact, facts) => named('subnets', 'subnet')({ ...filter, ...ownValue(filter, fact) }, fact, facts),
  'backup-vault kms-key': keyNamed('kmsKeyArn'),
  'cache-cluster security-group': named('securityGroups', 'security-group'),
  'cloudtrail event-selectors': (_, fact) => read(fact, 'managementEvents') !== 'None',
  'cloudtrail is-shadow': (_, fact) =>
    read(fact, 'isMultiRegion') === true && read(fact, 'homeRegion') !== fact.region,
  'config-recorder retention': (filter, _, facts) => populationOf('config-retention', facts).facts.some((one) => compareWords(read(one, 'retentionDays'), filter)),
  'distribution distribution-config': keyed({ 'Logging.Enabled': 'logging', 'ViewerCertificate.MinimumProtocolVersion': 'minimumTls' }),
  'distribution wafv2-enabled': (filter, fact, facts) => {
    if (filter['key'] === undefined) return (read(fact, 'webAcl') !== null) === (filter['state'] === true);
    if (filter['key'] !== 'length(Rules)') throw new Unanswered(`no attribute ${String(filter['key'])} of cloudfront-web-acl`);
    const acl = populationOf('cloudfront-web-acl', facts).facts.find(({ id }) => id === read(fact, 'webAcl'));
    return acl !== undefined && compareWords(read(acl, 'ruleCount'), filter);
  },
  'dynamodb-table continuous-backup': keyed({ 'PointInTimeRecoveryDescription.PointInTimeRecoveryStatus': 'pointInTimeRecovery' }),
  'dynamodb-table has-statement': states('policy'),
  'ebs instance': named('instances', 'ec2'),
  'ebs-snapshot cross-account': given('sharedWith'),
  'ec2 ebs': naming('ebs', 'instances'),
  'ec2 has-specific-managed-policy': (filter, fact, facts) => rolesOfProfile(fact, facts).some((role) => readList(role, 'attachedPolicyNames').includes(String(filter['value']))),
  'ec2 iam-role': (filter, fact, facts) => rolesOfProfile(fact, facts).some((role) => compareWords(valueOf(role, String(filter['key']), { kind: 'iam-role' }), filter)),
  'ec2 iam-role-tag-mirror': (filter, fact, facts) => {
    const [role] = rolesOfProfile(fact, facts);
    const ignored = ((filter['ignore'] ?? []) as Readonly<Record<string, unknown>>[]).some((one) =>
      Object.entries(one).every(([key, value]) => role !== undefined && valueOf(role, key, { kind: 'iam-role' }) === value),
    );
    if (ignored || role === undefined) return false;
    const [own, theirs] = [valueOf(fact, String(filter['key']), { kind: 'ec2-instance' }), valueOf(role, String(filter['key']), { kind: 'iam-role' })];
    if (filter['missing-ok'] === true && (own === null || theirs === null)) return false;
    return (own !== null && own === theirs) === (filter['match'] === 'equal');
  },
  'ec2 image': named('image', 'ami'),
  'eni subnet': (filter, fact, facts) => {
    const subnet = populationOf('subnet', facts).facts.find(({ id }) => id === read(fact, 'subnet'));
    if (subnet === undefined) return false;
    const open = filter['igw'] === undefined || readList(subnet, 'internetRoutes').length > 0 === filter['igw'];
    return open && compareWords(valueOf(subnet, String(filter['key']), { kind: 'subnet' }), filter);
  },
  'eni security-group': named('securityGroups', 'security-group'),
  'iam-group has-inline-policy': filled('inlinePolicies'),
  'iam-group has-users': filled('members'),
  'iam-policy used': (_, fact) => Number(read(fact, 'attachments')) > 0,
  'iam-role has-inline-policy': filled('inlinePolicies'),
  'iam-role has-specific-managed-policy': (filter, fact) => readList(fact, 'attachedPolicyNames').includes(String(filter['value'])),
  'iam-user access-key': stated('accessKeys'),
  'iam-user credential': credential,
  'iam-user has-inline-policy': filled('inlinePolicies'),
  'iam-user policy': (filter, fact, facts) => {
    if (filter['key'] !== 'PolicyName') throw new Unanswered(`no attribute ${String(filter['key'])} of iam-policy`);
    const groups = filter['include-via'] === true ? readList(fact, 'groups') : [];
    const through = groups.length === 0 ? [] : populationOf('iam-group', facts).facts.filter((group) => groups.includes(String(read(group, 'groupName'))));
    return [fact, ...through].some((holder) => readList(holder, 'attachedPolicies').some((arn) => compareWords(arn.split('/').at(-1), filter)));
  },
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
  'rds-cluster-snapshot age': (filter, fact) => compareWords(read(fact, 'createdAt'), { value: filter['days'], op: 'gte', value_type: 'age' }),
  'rds-cluster-snapshot cross-account': given('sharedWith'),
  'rds-snapshot cross-account': given('sharedWith'),
  'rds-snapshot latest': (filter, fact, facts) => {
    const same = populationOf('db-snapshot', facts).facts.filter(
      (other) => read(other, 'database') === read(fact, 'database') && (filter['automatic'] !== false || read(other, 'type') === 'manual'),
    );
    const newest = same.map((other) => String(read(other, 'createdAt'))).sort().at(-1);
    return same.includes(fact) || same.some(({ id }) => id === fact.id) ? read(fact, 'createdAt') === newest : false;
  },
  's3 bucket-encryption': (filter, fact) =>
    filter['crypto'] === undefined ? read(fact, 'bucketKey') === filter['bucket_key_enabled'] : read(fact, 'sseAlgorithm') === filter['crypto'],
  's3 bucket-replication': (filter, fact) => {
    if (filter['attrs'] !== undefined) throw new Unanswered('bucket-replication by prefix, tags and region: no fact holds the parts of a rule');
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
