import { keyPool } from './key-pool.ts';
import { type Kind, makeDocument } from './make-document.ts';
import type { Random } from './make-random.ts';
import type { Document, Scenario } from './scenario.ts';

const home = '111122223333';
const away = '444455556666';

const questions: readonly (readonly [action: string, resource: string])[] = [
  ['s3:GetObject', 'arn:aws:s3:::orders/2026/a.csv'],
  ['s3:PutObject', 'arn:aws:s3:::orders/home/taro/x'],
  ['s3:DeleteObject', 'arn:aws:s3:::orders/secret/k'],
  ['s3:ListBucket', 'arn:aws:s3:::orders'],
  ['sqs:SendMessage', `arn:aws:sqs:ap-northeast-1:${home}:jobs`],
  ['sqs:ReceiveMessage', `arn:aws:sqs:us-east-1:${home}:Jobs`],
  ['dynamodb:GetItem', `arn:aws:dynamodb:ap-northeast-1:${home}:table/Orders`],
  ['kms:Decrypt', `arn:aws:kms:ap-northeast-1:${home}:key/1234abcd-12ab-34cd-56ef-1234567890ab`],
  ['sts:AssumeRole', `arn:aws:iam::${home}:role/Admin`],
  ['secretsmanager:GetSecretValue', `arn:aws:secretsmanager:ap-northeast-1:${home}:secret:db-AbCdEf`],
  ['iam:CreateUser', `arn:aws:iam::${home}:user/new`],
  ['sns:Publish', `arn:aws:sns:ap-northeast-1:${home}:t`],
  ['ec2:DescribeInstances', '*'],
];

const principals: readonly string[] = [
  `arn:aws:iam::${home}:user/taro`,
  `arn:aws:iam::${home}:user/taro`,
  `arn:aws:iam::${home}:user/tokyo/hanako`,
  `arn:aws:sts::${home}:assumed-role/Ops/taro`,
  `arn:aws:sts::${home}:assumed-role/Ops/taro`,
  `arn:aws:sts::${home}:assumed-role/Dev/i-1`,
  `arn:aws:iam::${home}:role/Ops`,
  `arn:aws:sts::${home}:federated-user/taro`,
  `arn:aws:iam::${home}:root`,
  `arn:aws:iam::${away}:user/ken`,
  `arn:aws:sts::${away}:assumed-role/Partner/ken`,
  `arn:aws:iam::${away}:role/Partner`,
  'lambda.amazonaws.com',
  '*',
];

/** One scenario: a question, and random papers that bear on it more often than chance would have it. */
export function makeScenario(random: Random): Scenario {
  const [action, resource] = random.pick(questions);
  const principal = random.pick(principals);
  const { chance } = random;
  const hasIdentity = principal.startsWith('arn:') && !principal.endsWith(':root');
  const isSession = principal.includes(':sts:');
  const signed = principal.startsWith('arn:');
  const make = (kind: Kind, allow: number): Document => makeDocument(random, kind, action, resource, allow);
  const levels = (kind: 'scp' | 'rcp'): readonly (readonly Document[])[] =>
    Array.from({ length: random.between(1, 3) }, () =>
      chance(0.7) ? [full(kind), ...(chance(0.4) ? [make(kind, 0.2)] : [])] : [make(kind, 0.9), make(kind, 0.7)],
    );
  return {
    principal,
    action,
    resource,
    account: home,
    context: makeContext(random, principal, action),
    identity: hasIdentity ? Array.from({ length: random.between(0, 2) }, () => make('identity', 0.8)) : [],
    boundary: hasIdentity && !principal.includes('federated') && chance(0.2) ? make('identity', 0.85) : null,
    session: isSession && chance(0.3) ? make('identity', 0.9) : null,
    scps: signed && chance(0.3) ? levels('scp') : null,
    rcps: limitedByRcp(action) && chance(0.25) ? [[full('rcp'), make('rcp', 0)], [full('rcp')]] : null,
    resourcePolicy:
      needsPolicy(action) || (chance(0.5) && hasPolicy(action))
        ? make(action === 'sts:AssumeRole' ? 'trust' : 'resource', 0.8)
        : null,
    restrictPublicBuckets: action.startsWith('s3:') && chance(0.3),
  };
}

/** Of the services here, those whose resources RCPs limit: the world gives no others any RCP. */
function limitedByRcp(action: string): boolean {
  return ['s3', 'sts', 'kms', 'sqs', 'secretsmanager', 'dynamodb'].includes(action.split(':')[0] as string);
}

function needsPolicy(action: string): boolean {
  return action.startsWith('kms:') || action.startsWith('sts:');
}

function hasPolicy(action: string): boolean {
  return !action.startsWith('iam:') && !action.startsWith('ec2:');
}

function full(kind: 'scp' | 'rcp'): Document {
  const statement = { Effect: 'Allow', Action: '*', Resource: '*' };
  return { Version: '2012-10-17', Statement: [kind === 'scp' ? statement : { ...statement, Principal: '*' }] };
}

function makeContext(random: Random, principal: string, action: string): Record<string, string | readonly string[]> {
  const context: Record<string, string | readonly string[]> = {};
  for (const { key, many, seen, action: only } of keyPool) {
    if (only !== null && only !== action) continue;
    if (key !== 'aws:RequestedRegion' && random.chance(0.45)) continue;
    if (key.startsWith('aws:Principal') && !principal.startsWith('arn:')) continue;
    context[key] = many ? [...new Set([random.pick(seen), random.pick(seen)])] : random.pick(seen);
  }
  const [, , , , account = ''] = principal.split(':');
  if (account) {
    const role = /assumed-role\/([^/]+)/.exec(principal)?.[1];
    context['aws:PrincipalArn'] = role ? `arn:aws:iam::${account}:role/${role}` : principal;
    context['aws:PrincipalAccount'] = account;
    const user = /:user\/(?:.*\/)?([^/]+)$/.exec(principal)?.[1];
    if (user) context['aws:username'] = user;
  }
  return context;
}
