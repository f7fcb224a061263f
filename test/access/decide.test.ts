import { expect, test } from 'vitest';
import { decide } from '../../src/access/decide.ts';
import type { PolicySet } from '../../src/access/policy-set.ts';
import type { Request } from '../../src/access/request.ts';
import { paper } from './engine/paper.ts';

const home = '111122223333';
const user = `arn:aws:iam::${home}:user/taro`;
const role = `arn:aws:iam::${home}:role/Ops`;
const session = `arn:aws:sts::${home}:assumed-role/Ops/taro`;
const other = 'arn:aws:iam::444455556666:role/Partner';
const table = `arn:aws:dynamodb:ap-northeast-1:${home}:table/orders`;
const key = `arn:aws:kms:ap-northeast-1:${home}:key/k1`;
const admin = `arn:aws:iam::${home}:role/Admin`;
const all = { Effect: 'Allow', Action: '*', Resource: '*' };
const nothing: PolicySet = {
  identity: [],
  boundary: null,
  session: null,
  scps: null,
  rcps: null,
  resource: null,
  grants: [],
  endpoint: null,
  publicAccessBlock: null,
};

/** Papers in short: statements by the place of their paper. */
interface Papers {
  readonly identity?: readonly unknown[];
  readonly boundary?: readonly unknown[];
  readonly session?: readonly unknown[];
  readonly scps?: readonly (readonly unknown[])[];
  readonly rcps?: readonly (readonly unknown[])[];
  readonly resource?: readonly unknown[];
  readonly trust?: readonly unknown[];
  readonly grants?: readonly unknown[];
  readonly acl?: readonly unknown[];
  readonly block?: boolean;
}

function setOf({ identity, boundary, session, scps, rcps, resource, trust, grants, acl, block }: Papers): PolicySet {
  return {
    ...nothing,
    identity: identity === undefined ? [] : [paper('identity', identity)],
    boundary: boundary === undefined ? null : paper('boundary', boundary),
    session: session === undefined ? null : [paper('session', session)],
    scps: scps?.map((level) => [paper('scp', level)]) ?? null,
    rcps: rcps?.map((level) => [paper('rcp', level)]) ?? null,
    resource: trust ? paper('trust', trust) : resource ? paper('resource', resource) : null,
    grants: grants ? [paper('grant', grants)] : acl ? [paper('acl', acl)] : [],
    publicAccessBlock:
      block === undefined
        ? null
        : { blockPublicAcls: block, ignorePublicAcls: block, blockPublicPolicy: block, restrictPublicBuckets: block },
  };
}

function ask(principal: string, action: string, resource: string, context: Request['context'] = {}): Request {
  return { principal, action, resource, resourceAccount: home, context, others: 'absent' };
}

const allow = (Action: unknown, Resource: unknown = '*', more: object = {}): object => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const deny = (Action: unknown, Resource: unknown = '*', more: object = {}): object => ({
  ...allow(Action, Resource, more),
  Effect: 'Deny',
});
const notIam = { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' };
const by = (principal: unknown, more: object = {}): object => ({ Principal: principal, ...more });
const tableFor = (who: string): Papers => ({
  boundary: [allow('s3:*')],
  resource: [allow('dynamodb:GetItem', '*', by({ AWS: who }))],
});
const getItem = (who: string): Request => ask(who, 'dynamodb:GetItem', table);
const decrypt = ask(role, 'kms:Decrypt', key);
const assume = ask(role, 'sts:AssumeRole', admin);
const object = 'arn:aws:s3:::orders/a';
const everybody = [allow('s3:GetObject', 'arn:aws:s3:::orders/*', by('*'))];
const organisation = { Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdefghij' } } };
const mfa = (operator: string, value: string): object => ({
  Condition: { [operator]: { 'aws:MultiFactorAuthPresent': value } },
});
const region = { Condition: { StringNotEquals: { 'aws:RequestedRegion': 'us-east-1' } } };
const foreign = {
  Condition: { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-abcdefghij' } },
};

test.each<[string, Papers, Request, string]>([
  [
    'A-07 NotAction gives everything else',
    {
      identity: [notIam],
      resource: [allow('kms:*', '*', by({ AWS: home }))],
    },
    ask(role, 'kms:PutKeyPolicy', key),
    'ALLOWED',
  ],
  ['A-07 but not what it names', { identity: [notIam] }, ask(role, 'iam:CreateUser', user), 'NO_IDENTITY_ALLOW'],
  [
    'A-12 a key policy that does not delegate',
    { identity: [allow('kms:*')], resource: [allow('kms:*', '*', by({ AWS: `arn:aws:iam::${home}:role/KeyAdmin` }))] },
    decrypt,
    'KEY_POLICY',
  ],
  [
    'A-12 with delegation the identity policy counts',
    { identity: [allow('kms:*')], resource: [allow('kms:*', '*', by({ AWS: home }))] },
    decrypt,
    'ALLOWED',
  ],
  [
    'delegation without an identity policy',
    { resource: [allow('kms:*', '*', by({ AWS: home }))] },
    decrypt,
    'NO_IDENTITY_ALLOW',
  ],
  ['A-13 the key policy alone', { resource: [allow('kms:Decrypt', '*', by({ AWS: role }))] }, decrypt, 'ALLOWED'],
  [
    'A-14 an explicit Deny',
    { identity: [allow('s3:*'), deny('s3:Delete*')] },
    ask(role, 's3:DeleteObject', object),
    'EXPLICIT_DENY',
  ],
  ['A-15 the boundary', { identity: [all], boundary: [allow('s3:*')] }, getItem(user), 'BOUNDARY'],
  ['A-16 the boundary does not limit a policy naming the user', tableFor(user), getItem(user), 'ALLOWED'],
  ['A-17 it limits one naming the role', tableFor(role), getItem(role), 'BOUNDARY'],
  ['A-17 also for a session of the role', tableFor(role), getItem(session), 'BOUNDARY'],
  ['A-18 not one naming the session', tableFor(session), getItem(session), 'ALLOWED'],
  [
    'A-19 a bucket policy naming the role',
    { resource: [allow('s3:*', '*', by({ AWS: role }))] },
    ask(role, 's3:GetObject', object),
    'ALLOWED',
  ],
  [
    'A-20 a bucket policy naming the account',
    { resource: [allow('s3:*', '*', by({ AWS: home }))] },
    ask(role, 's3:GetObject', object),
    'NO_IDENTITY_ALLOW',
  ],
  [
    'A-21 every level of SCPs must allow',
    { identity: [all], scps: [[all], [allow('s3:*')], [all]] },
    getItem(role),
    'SCP',
  ],
  [
    'A-22 an SCP that denies a region',
    { identity: [all], scps: [[all, deny('dynamodb:*', '*', region)]] },
    getItem(role),
    'EXPLICIT_DENY',
  ],
  [
    'A-27 anonymous behind block public access',
    { resource: everybody, block: true },
    ask('*', 's3:GetObject', object),
    'PUBLIC_ACCESS_BLOCK',
  ],
  [
    'A-27 everybody of the account all the same',
    { resource: everybody, block: true },
    ask(role, 's3:GetObject', object),
    'ALLOWED',
  ],
  [
    'A-27 nobody of another account',
    { identity: [all], resource: everybody, block: true },
    ask(other, 's3:GetObject', object),
    'PUBLIC_ACCESS_BLOCK',
  ],
  ['A-28 without the block', { resource: everybody, block: false }, ask('*', 's3:GetObject', object), 'ALLOWED'],
  [
    'A-29 for the organisation: anonymous',
    { resource: [allow('s3:GetObject', '*', { ...by('*'), ...organisation })] },
    ask('*', 's3:GetObject', object),
    'NO_RESOURCE_ALLOW',
  ],
  [
    'A-29 for the organisation: a member, block or not',
    { identity: [all], resource: [allow('s3:GetObject', '*', { ...by('*'), ...organisation })], block: true },
    ask(other, 's3:GetObject', object, { 'aws:principalorgid': ['o-abcdefghij'] }),
    'ALLOWED',
  ],
  [
    'A-32 MFA asked for by the Allow',
    { identity: [allow('*', '*', mfa('Bool', 'true'))] },
    getItem(user),
    'NO_IDENTITY_ALLOW',
  ],
  [
    'A-33 Deny Bool false lets keys without MFA pass',
    { identity: [all, deny('*', '*', mfa('Bool', 'false'))] },
    getItem(user),
    'ALLOWED',
  ],
  [
    'A-34 Deny BoolIfExists false does not',
    { identity: [all, deny('*', '*', mfa('BoolIfExists', 'false'))] },
    getItem(user),
    'EXPLICIT_DENY',
  ],
  [
    'A-48 trust of the account and an identity policy',
    {
      identity: [allow('sts:AssumeRole')],
      trust: [{ Effect: 'Allow', Principal: { AWS: home }, Action: 'sts:AssumeRole' }],
    },
    assume,
    'ALLOWED',
  ],
  [
    'A-48 trust of the account alone',
    { trust: [{ Effect: 'Allow', Principal: { AWS: home }, Action: 'sts:AssumeRole' }] },
    assume,
    'NO_IDENTITY_ALLOW',
  ],
  [
    'trust naming the role suffices',
    { trust: [{ Effect: 'Allow', Principal: { AWS: role }, Action: 'sts:AssumeRole' }] },
    assume,
    'ALLOWED',
  ],
  [
    'A-49 trust naming somebody else',
    { identity: [all], trust: [{ Effect: 'Allow', Principal: { AWS: user }, Action: 'sts:AssumeRole' }] },
    assume,
    'TRUST',
  ],
  [
    'A-60 a grant of the key',
    { resource: [allow('kms:*', '*', by({ AWS: user }))], grants: [allow('kms:Decrypt', key, by({ AWS: role }))] },
    decrypt,
    'ALLOWED',
  ],
  [
    'A-67 a variable that is the name',
    { identity: [allow('s3:*', 'arn:aws:s3:::home/${aws:username}/*')] },
    ask(user, 's3:GetObject', 'arn:aws:s3:::home/taro/x'),
    'ALLOWED',
  ],
  [
    'A-67 and not another',
    { identity: [allow('s3:*', 'arn:aws:s3:::home/${aws:username}/*')] },
    ask(user, 's3:GetObject', 'arn:aws:s3:::home/jiro/x'),
    'NO_IDENTITY_ALLOW',
  ],
  [
    'A-68 the bucket without what lies in it',
    { identity: [allow('s3:*', 'arn:aws:s3:::orders')] },
    ask(role, 's3:GetObject', object),
    'NO_IDENTITY_ALLOW',
  ],
  [
    'A-72 an RCP that shuts outsiders out',
    {
      identity: [all],
      trust: [{ Effect: 'Allow', Principal: { AWS: '444455556666' }, Action: 'sts:AssumeRole' }],
      rcps: [
        [
          { ...deny('sts:*', '*', foreign), Principal: '*' },
          { ...all, Principal: '*' },
        ],
      ],
    },
    ask(other, 'sts:AssumeRole', admin, { 'aws:principalorgid': ['o-other'] }),
    'EXPLICIT_DENY',
  ],
  [
    'across accounts the resource alone',
    { resource: [allow('s3:*', '*', by({ AWS: other }))] },
    ask(other, 's3:GetObject', object),
    'NO_IDENTITY_ALLOW',
  ],
  ['across accounts the identity alone', { identity: [all] }, ask(other, 's3:GetObject', object), 'NO_RESOURCE_ALLOW'],
  [
    'a service',
    { resource: [allow('sqs:*', '*', by({ Service: 'sns.amazonaws.com' }))], scps: [[allow('s3:*')]] },
    ask('sns.amazonaws.com', 'sqs:SendMessage', `arn:aws:sqs:ap-northeast-1:${home}:q`),
    'ALLOWED',
  ],
  [
    'a public ACL',
    { acl: [allow('s3:ListBucket', '*', by('*'))], block: false },
    ask('*', 's3:ListBucket', 'arn:aws:s3:::orders'),
    'ALLOWED',
  ],
  [
    'an ACL that is ignored',
    { acl: [allow('s3:ListBucket', '*', by('*'))], block: true },
    ask('*', 's3:ListBucket', 'arn:aws:s3:::orders'),
    'NO_RESOURCE_ALLOW',
  ],
  [
    'an action without resource needs *',
    { identity: [allow('s3:*', 'arn:aws:s3:::*')] },
    ask(role, 's3:ListAllMyBuckets', '*'),
    'NO_IDENTITY_ALLOW',
  ],
  ['the session policy', { identity: [all], session: [allow('s3:*')] }, getItem(session), 'SESSION'],
])('%s', (_, papers, request, reason) => {
  const decision = decide(setOf(papers), request);
  expect([decision.reason, decision.result]).toEqual([reason, reason === 'ALLOWED' ? 'allowed' : 'denied']);
});

test('a Deny inside what the Allow reaches denies, although the question was wider', () => {
  const papers = setOf({
    identity: [allow('s3:*', 'arn:aws:s3:::b/secret/*'), deny('s3:*', 'arn:aws:s3:::b/secret/*')],
  });
  expect(decide(papers, ask(role, 's3:GetObject', 'arn:aws:s3:::b/*')).reason).toBe('EXPLICIT_DENY');
  const wider = setOf({ identity: [allow('s3:*', 'arn:aws:s3:::b/*'), deny('s3:*', 'arn:aws:s3:::b/secret/*')] });
  expect(decide(wider, ask(role, 's3:GetObject', 'arn:aws:s3:::b/*'))).toMatchObject({
    result: 'allowed',
    coverage: 'part',
  });
});

test('what is left open comes back as conditions, each with its statement', () => {
  const papers = setOf({ identity: [allow('*', '*', mfa('Bool', 'true')), deny('*', '*', mfa('Bool', 'false'))] });
  const decision = decide(papers, { ...getItem(user), others: 'unknown' });
  expect(decision.result).toBe('conditional');
  expect(decision.alternatives.map((set) => set.map(({ holds, clause }) => [holds, clause.values[0]]))).toEqual([
    [
      [true, 'true'],
      [false, 'false'],
    ],
  ]);
});

test('more alternatives than can be read are cut, and it is said', () => {
  const statements = Array.from({ length: 70 }, (_, at) =>
    allow('s3:*', '*', { Condition: { StringEquals: { [`aws:RequestTag/k${at}`]: 'v' } } }),
  );
  const decision = decide(setOf({ identity: statements }), { ...ask(role, 's3:GetObject', object), others: 'unknown' });
  expect([decision.result, decision.alternatives.length]).toEqual(['conditional', 64]);
  expect(decision.qualifiers).toContain('条件の組合せを一部省略');
});
