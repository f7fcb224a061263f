import type { Closed } from '../../../src/access/closed.ts';
import type { Policy, PolicyKind } from '../../../src/access/policy.ts';
import type { World, WorldAccount, WorldPrincipal, WorldResource } from '../../../src/access/world.ts';
import { paper } from './paper.ts';
import { type Seeded, seeded } from './seeded.ts';

const home = '111122223333';
const other = '444455556666';
const unread: Closed = { state: 'closed', part: 'identity', of: home, code: 'ACCESS_DENIED', exact: null, refs: [] };

/** What a random world is drawn from. */
export interface Drawing {
  readonly principals: number;
  readonly resources: number;
  /** Share of parts that were not read. */
  readonly unread: number;
  /** Share of statements with a condition. */
  readonly conditions: number;
  readonly statements: number;
}

const kinds = ['s3', 'kms', 'dynamodb', 'sqs', 'lambda', 'secretsmanager'] as const;
const words: Readonly<Record<(typeof kinds)[number], readonly string[]>> = {
  s3: ['s3:*', 's3:Get*', 's3:GetObject', 's3:PutObject', 's3:ListBucket', 's3:Put*', 's3:*Bucket*'],
  kms: ['kms:*', 'kms:Decrypt', 'kms:*Grant*', 'kms:Describe*', 'kms:GenerateDataKey*'],
  dynamodb: ['dynamodb:*', 'dynamodb:GetItem', 'dynamodb:*Item', 'dynamodb:Describe*', 'dynamodb:Query'],
  sqs: ['sqs:*', 'sqs:SendMessage', 'sqs:Receive*', 'sqs:Get*'],
  lambda: ['lambda:*', 'lambda:InvokeFunction', 'lambda:Get*', 'lambda:Update*'],
  secretsmanager: ['secretsmanager:*', 'secretsmanager:GetSecretValue', 'secretsmanager:Describe*'],
};
const arns: Readonly<Record<(typeof kinds)[number], (at: number) => string>> = {
  s3: (at) => `arn:aws:s3:::bucket-${at}`,
  kms: (at) => `arn:aws:kms:ap-northeast-1:${home}:key/k-${at}`,
  dynamodb: (at) => `arn:aws:dynamodb:ap-northeast-1:${home}:table/t-${at}`,
  sqs: (at) => `arn:aws:sqs:ap-northeast-1:${home}:q-${at}`,
  lambda: (at) => `arn:aws:lambda:ap-northeast-1:${home}:function:f-${at}`,
  secretsmanager: (at) => `arn:aws:secretsmanager:ap-northeast-1:${home}:secret:s-${at}-AbCdEf`,
};
const conditions = [
  { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
  { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
  { StringEquals: { 'aws:RequestedRegion': 'ap-northeast-1' } },
  { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-abcdefghij' } },
  { StringEquals: { 'aws:ResourceTag/Team': `\${aws:PrincipalTag/Team}` } },
];

function resourcesOf(random: Seeded, service: (typeof kinds)[number], count: number): string | readonly string[] {
  const arn = arns[service](random.below(count));
  const choice = random.next();
  if (choice < 0.3) return '*';
  if (choice < 0.5) return arn.replace(/-\d+/, '-*');
  if (choice < 0.6) return `${arn}/\${aws:username}/*`;
  return service === 's3' ? random.pick([[arn], [`${arn}/*`], [arn, `${arn}/*`], [`${arn}/logs/*`]]) : arn;
}

function statement(random: Seeded, { resources, conditions: share }: Drawing, kind: PolicyKind): unknown {
  const service = random.pick(kinds);
  const not = kind !== 'rcp' && random.chance(0.08);
  const action = [random.pick(words[service]), random.pick(words[random.chance(0.7) ? service : random.pick(kinds)])];
  const who = [
    `arn:aws:iam::${home}:role/r-${random.below(9)}`,
    `arn:aws:iam::${home}:user/u-${random.below(9)}`,
    `arn:aws:iam::${home}:root`,
    `arn:aws:iam::${other}:root`,
    `arn:aws:sts::${home}:assumed-role/r-${random.below(9)}/s`,
    '*',
  ];
  return {
    Effect: random.chance(0.2) ? 'Deny' : 'Allow',
    ...(kind === 'resource' ? { Principal: { AWS: random.pick(who) } } : kind === 'rcp' ? { Principal: '*' } : {}),
    [not ? 'NotAction' : 'Action']: action,
    [random.chance(0.08) ? 'NotResource' : 'Resource']: resourcesOf(random, service, resources),
    ...(random.chance(share) ? { Condition: random.pick(conditions) } : {}),
  };
}

function policy(random: Seeded, kind: PolicyKind, drawing: Drawing, name: string): Policy {
  const count = 1 + random.below(drawing.statements);
  const open = kind === 'scp' || kind === 'rcp' || (kind === 'boundary' && random.chance(0.5));
  const all = { Effect: 'Allow', ...(kind === 'rcp' ? { Principal: '*' } : {}), Action: '*', Resource: '*' };
  const statements = Array.from({ length: count }, () => statement(random, drawing, kind));
  return paper(kind, open ? [all, ...statements] : statements, name);
}

function principal(random: Seeded, at: number, drawing: Drawing): WorldPrincipal {
  const role = at % 2 === 0;
  const kind = role ? 'role' : 'user';
  const account = random.chance(0.15) ? other : home;
  const name = `${role ? 'r' : 'u'}-${at}`;
  const policies = Array.from({ length: random.below(4) }, (_, place) =>
    policy(random, 'identity', drawing, `p-${at}-${place}`),
  );
  return {
    arn: `arn:aws:iam::${account}:${kind}/${name}`,
    kind,
    class: role ? 'workload' : 'person',
    account,
    name,
    path: '/',
    uniqueId: `${role ? 'AROA' : 'AIDA'}${at}`,
    tags: random.chance(0.5)
      ? { state: 'seen', value: { Team: random.pick(['a', 'b']) }, at: '', refs: [] }
      : { state: 'absent', at: '', refs: [] },
    policies: random.chance(drawing.unread) ? unread : policies,
    boundary: random.chance(0.15) ? policy(random, 'boundary', drawing, `b-${at}`) : null,
    groups: [],
    trust: null,
    folded: null,
    permissionSet: null,
    lastUsed: null,
    refs: [],
  };
}

function resource(random: Seeded, at: number, drawing: Drawing): WorldResource {
  const service = kinds[at % kinds.length] as (typeof kinds)[number];
  const arn = arns[service](at);
  const own = service === 'kms' || random.chance(0.6);
  const root = { Effect: 'Allow', Principal: { AWS: home }, Action: 'kms:*', Resource: '*' };
  const written =
    service === 'kms' ? paper('resource', [root], 'key policy') : policy(random, 'resource', drawing, 'policy');
  return {
    arn,
    kind: service,
    service,
    account: home,
    region: 'ap-northeast-1',
    name: arn,
    tags: { state: 'seen', value: { Team: random.pick(['a', 'b']) }, at: '', refs: [] },
    policy: random.chance(drawing.unread) ? { ...unread, part: 'resource' } : own ? written : null,
    grants: [],
    publicAccessBlock:
      service === 's3'
        ? {
            blockPublicAcls: true,
            ignorePublicAcls: true,
            blockPublicPolicy: true,
            restrictPublicBuckets: random.chance(0.5),
          }
        : null,
    key: null,
    inside: service === 's3' ? [`${arn}/*`] : service === 'dynamodb' ? [`${arn}/index/*`] : [],
    refs: [],
  };
}

/** A world of two accounts with random papers, the same for the same seed. */
export function randomWorld(seed: number, drawing: Drawing): World {
  const random = seeded(seed);
  const level = (kind: 'scp' | 'rcp', at: number): readonly Policy[] => [
    policy(random, kind, { ...drawing, statements: 2 }, `${kind}-${at}`),
  ];
  const account = (id: string): WorldAccount => ({
    id,
    partition: 'aws',
    organization: 'o-abcdefghij',
    orgPath: 'o-abcdefghij/r-abcd/',
    isManagement: false,
    scps: random.chance(drawing.unread) ? { ...unread, part: 'scp' } : [level('scp', 0), level('scp', 1)],
    rcps: random.chance(drawing.unread) ? { ...unread, part: 'rcp' } : [level('rcp', 0)],
    closed: [],
  });
  return {
    accounts: new Map([home, other].map((id) => [id, account(id)])),
    principals: Array.from({ length: drawing.principals }, (_, at) => principal(random, at, drawing)),
    resources: Array.from({ length: drawing.resources }, (_, at) => resource(random, at, drawing)),
    center: null,
  };
}
