import type { Policy } from '../../../src/access/policy.ts';
import type { World, WorldAccount, WorldPrincipal, WorldResource } from '../../../src/access/world.ts';
import type { Random } from '../../oracle/make-random.ts';
import { accounts, departments, paper, scps, shared } from './papers.ts';

const at = '2026-04-10T00:00:00.000Z';
const refs = [{ id: 'E-IAM-01-111122223333-global-0000000000' }];
const region = 'ap-northeast-1';

/** The account of the n-th of many: most live in the first. */
export function accountOf(n: number): string {
  return accounts[n % 5 < 3 ? 0 : (n % 5) - 2] as string;
}

function account(id: string): WorldAccount {
  const organization = { organization: 'o-abcdefghij', orgPath: 'o-abcdefghij/r-ab12/ou-ab12-11111111/' };
  return { id, partition: 'aws', ...organization, isManagement: false, scps, rcps: null, closed: [] };
}

/** Two of five are users in groups, the others roles; one in a hundred an administrator. */
function principal(n: number, random: Random): WorldPrincipal {
  const [owner, department] = [accountOf(n), n % departments];
  const kind = n % 5 < 2 ? 'user' : 'role';
  const name = `${kind === 'user' ? 'person' : 'Duty'}-${n}`;
  const arn = `arn:aws:iam::${owner}:${kind}/${name}`;
  const policies: Policy[] = [shared.reading[department] as Policy, shared.careful];
  if (random.chance(0.5)) policies.push(shared.writing[department] as Policy);
  if (random.chance(0.1)) policies.push(shared.audit);
  if (random.chance(0.15)) policies.push(shared.tagged);
  if (random.chance(0.05)) policies.push(shared.operator);
  if (n % 100 === 50) policies.push(shared.admin);
  if (random.chance(0.3)) {
    const other = random.between(0, departments - 1);
    const Resource = [`arn:aws:s3:::acme-d${other}-*/in/*`, `arn:aws:sqs:${region}:${owner}:d${other}-*`];
    const action = ['s3:PutObject', 's3:GetObject', 'sqs:SendMessage'];
    policies.push(paper('identity', 'inline/handover', null, { Effect: 'Allow', Action: action, Resource }));
  }
  const trust = { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${owner}:root` }, Action: 'sts:AssumeRole' };
  return {
    arn,
    kind,
    class: 'person',
    account: owner,
    name,
    path: '/',
    uniqueId: null,
    tags: { state: 'seen', value: { Department: `d${department}` }, at, refs },
    policies,
    boundary: random.chance(0.1) ? shared.limit : null,
    groups: kind === 'user' && n % 3 === 0 ? [`arn:aws:iam::${owner}:group/Group-${n % 10}`] : [],
    trust: kind === 'role' ? paper('trust', 'trust policy', arn, trust) : null,
    folded: null,
    permissionSet: null,
    lastUsed: '2026-03-30T00:00:00.000Z',
    refs,
  };
}

const noTrust = { boundary: null, groups: [], trust: null, folded: null, permissionSet: null, lastUsed: null } as const;

function group(n: number, owner: string): WorldPrincipal {
  const name = `Group-${n}`;
  const tags = { state: 'absent', at, refs } as const;
  const policies = [shared.reading[n % departments] as Policy];
  const own = {
    kind: 'group',
    class: 'group',
    account: owner,
    name,
    path: '/',
    uniqueId: null,
    tags,
    policies,
  } as const;
  return { arn: `arn:aws:iam::${owner}:group/${name}`, ...own, ...noTrust, refs };
}

const kinds = ['s3-bucket', 's3-bucket', 'dynamodb-table', 'sqs-queue', 'secret', 'lambda-function'] as const;
const services = { 's3-bucket': 's3', 'dynamodb-table': 'dynamodb', 'sqs-queue': 'sqs', secret: 'secretsmanager' };

/** The two objects of a column: its data, and what is kept beside it. */
export function arnsOf(column: number): readonly string[] {
  const [kind, owner, department] = [kinds[column % kinds.length], accountOf(column), column % departments];
  return ['main', 'copy'].map((part) => {
    const name = `d${department}-c${column}-${part}`;
    if (kind === 's3-bucket') return `arn:aws:s3:::acme-${name}`;
    if (kind === 'dynamodb-table') return `arn:aws:dynamodb:${region}:${owner}:table/${name}`;
    if (kind === 'sqs-queue') return `arn:aws:sqs:${region}:${owner}:${name}`;
    if (kind === 'secret') return `arn:aws:secretsmanager:${region}:${owner}:secret:${name}-AbCdEf`;
    return `arn:aws:lambda:${region}:${owner}:function:${name}`;
  });
}

function resource(arn: string, column: number, key: string): WorldResource {
  const kind = kinds[column % kinds.length] as (typeof kinds)[number];
  const service = kind === 'lambda-function' ? 'lambda' : services[kind];
  const [bucket, owner] = [kind === 's3-bucket', accountOf(column)];
  const secure = { Bool: { 'aws:SecureTransport': 'false' } };
  const tls = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [arn, `${arn}/*`], Condition: secure };
  const guest = { AWS: `arn:aws:iam::${accountOf(column + 1)}:role/Duty-${column * 5 + 2}` };
  const give = { Effect: 'Allow', Principal: guest, Action: ['s3:GetObject'], Resource: `${arn}/*` };
  const block = { blockPublicAcls: true, ignorePublicAcls: true, blockPublicPolicy: true, restrictPublicBuckets: true };
  const inside = bucket ? [`${arn}/*`] : kind === 'dynamodb-table' ? [`${arn}/index/*`, `${arn}/stream/*`] : [];
  return {
    arn,
    kind,
    service,
    account: owner,
    region,
    name: arn.slice(arn.lastIndexOf(':') + 1),
    tags: { state: 'seen', value: { System: `c${column}`, Department: `d${column % departments}` }, at, refs },
    policy: bucket ? paper('resource', 'bucket policy', arn, tls, ...(column % 4 === 0 ? [give] : [])) : null,
    grants: [],
    publicAccessBlock: bucket ? block : null,
    key: column % 2 === 0 ? key : null,
    inside,
    refs,
  };
}

function masterKey(owner: string): WorldResource {
  const arn = `arn:aws:kms:${region}:${owner}:key/11111111-2222-3333-4444-${owner}`;
  const own = { Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${owner}:root` }, Action: 'kms:*', Resource: '*' };
  const policy = paper('resource', 'key policy', arn, own);
  const tags = { state: 'absent', at, refs } as const;
  const about = { arn, kind: 'kms-key', service: 'kms', account: owner, region, name: arn, tags, policy } as const;
  return { ...about, grants: [], publicAccessBlock: null, key: null, inside: [], refs };
}

/** A made-up company of three accounts: so many principals, and two objects for each column of its matrix. */
export function makeWorld(principals: number, columns: number, random: Random): World {
  const keys = new Map(accounts.map((owner) => [owner as string, masterKey(owner)]));
  const groups = accounts.flatMap((owner) => Array.from({ length: 10 }, (_, n) => group(n, owner)));
  const objects = Array.from({ length: columns }, (_, column) =>
    arnsOf(column).map((arn) => resource(arn, column, keys.get(accountOf(column))?.arn ?? '')),
  ).flat();
  const byArn = <T extends { readonly arn: string }>(list: readonly T[]): readonly T[] =>
    [...list].sort((a, b) => (a.arn < b.arn ? -1 : 1));
  return {
    accounts: new Map(accounts.map((id) => [id, account(id)])),
    principals: byArn([...Array.from({ length: principals }, (_, n) => principal(n, random)), ...groups]),
    resources: byArn([...keys.values(), ...objects]),
    center: null,
  };
}
