import type { PolicyKind } from '../../src/access/policy.ts';
import type { Random } from './random.ts';

/** A policy document that every rule of the grammar allows. */
export interface MadePolicy {
  readonly kind: PolicyKind;
  readonly document: { Version?: string; Id?: string; Statement: Record<string, unknown>[] | Record<string, unknown> };
}

const kinds: readonly PolicyKind[] = ['identity', 'boundary', 'session', 'scp', 'rcp', 'resource', 'trust', 'endpoint'];
const actions = ['*', 's3:Get*', 'S3:PutObject', 'iam:?reateUser', 'ec2:Describe*', 'sts:AssumeRole', 'kms:*', '*:*'];
const resources = ['*', 'arn:aws:s3:::b/*', 'arn:aws:s3:::${aws:username}', 'arn:aws:ec2:*', 'arn:*:kms:*:1:key/${*}'];
const principals = {
  AWS: [
    '*',
    '111122223333',
    'arn:aws:iam::111122223333:root',
    'arn:aws:iam::111122223333:role/日本',
    'AIDAEXAMPLEEXAMPLE12',
  ],
  Service: ['lambda.amazonaws.com', 'logs.ap-northeast-1.amazonaws.com'],
  Federated: ['accounts.google.com', 'arn:aws:iam::111122223333:saml-provider/AD'],
  CanonicalUser: ['79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be'],
};
const operators = [
  'StringEquals',
  'ForAnyValue:StringLike',
  'NumericLessThanIfExists',
  'Bool',
  'Null',
  'ipaddress',
  'ArnLike',
];
const keys = [
  'aws:SourceIp',
  'aws:PrincipalTag/部署',
  'kms:EncryptionContext:a',
  'accounts.google.com:aud',
  's3:prefix',
];
const values = ['a', '', '${aws:username}', '10.0.0.0/8', 'x"y\\z', '}{', '漢字', true, false, 5, 0.5];

/** One element of a list. */
export function one<T>(next: Random, list: readonly T[]): T {
  return list[Math.floor(next() * list.length)] as T;
}

function oneOrMore<T>(next: Random, list: readonly T[]): T | readonly T[] {
  return next() < 0.4 ? one(next, list) : Array.from({ length: 1 + Math.floor(next() * 4) }, () => one(next, list));
}

function makePrincipal(next: Random): unknown {
  if (next() < 0.2) return '*';
  const named = Object.entries(principals).filter(() => next() < 0.4);
  const chosen = named.length > 0 ? named : Object.entries(principals).slice(0, 1);
  return Object.fromEntries(chosen.map(([kind, list]) => [kind, oneOrMore<string>(next, list)]));
}

function makeCondition(next: Random): Record<string, unknown> {
  const some = operators.filter(() => next() < 0.3);
  return Object.fromEntries(
    some.map((operator) => [
      operator,
      Object.fromEntries(
        keys.filter(() => next() < 0.4).map((key) => [key, oneOrMore<string | number | boolean>(next, values)]),
      ),
    ]),
  );
}

function makeStatement(next: Random, kind: PolicyKind): Record<string, unknown> {
  const owned = ['identity', 'boundary', 'session', 'scp'].includes(kind);
  const shared = kind === 'resource' || kind === 'endpoint';
  const members: [string, unknown][] = [
    ['Effect', one(next, ['Allow', 'Deny'])],
    [next() < 0.2 && kind !== 'rcp' ? 'NotAction' : 'Action', oneOrMore(next, actions)],
  ];
  if (next() < 0.5) members.push(['Sid', one(next, ['', 'A1', '文 "x"'])]);
  if (kind !== 'trust' && !(kind === 'resource' && next() < 0.2)) {
    members.push([next() < 0.2 ? 'NotResource' : 'Resource', oneOrMore(next, resources)]);
  }
  if (!owned)
    members.push([shared && next() < 0.2 ? 'NotPrincipal' : 'Principal', kind === 'rcp' ? '*' : makePrincipal(next)]);
  if (next() < 0.6) members.push(['Condition', makeCondition(next)]);
  return Object.fromEntries(
    members
      .map((member) => [next(), member] as const)
      .sort(([a], [b]) => a - b)
      .map(([, m]) => m),
  );
}

/** Makes a good policy of a kind chosen by chance. */
export function makePolicy(next: Random): MadePolicy {
  const kind = one(next, kinds);
  const list = Array.from({ length: 1 + Math.floor(next() * 4) }, () => makeStatement(next, kind));
  const document = {
    ...(next() < 0.8 ? { Version: one(next, ['2012-10-17', '2008-10-17']) } : {}),
    ...(next() < 0.3 ? { Id: 'x' } : {}),
    Statement: list.length === 1 && next() < 0.5 ? (list[0] as Record<string, unknown>) : list,
  };
  return { kind, document };
}
