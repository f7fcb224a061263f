import { expect, test } from 'vitest';
import type { Closed } from '../../src/access/closed.ts';
import { loadCatalogue } from '../../src/access/load-catalogue.ts';
import { openEngine } from '../../src/access/open-engine.ts';
import type { Policy } from '../../src/access/policy.ts';
import type { Request } from '../../src/access/request.ts';
import type { World, WorldAccount, WorldPrincipal, WorldResource } from '../../src/access/world.ts';
import { paper } from './engine/paper.ts';

const catalogue = await loadCatalogue(['s3', 'kms', 'sts', 'iam', 'dynamodb']);
const home = '111122223333';
const unread: Closed = { state: 'closed', part: 'groups', of: home, code: 'ACCESS_DENIED', exact: null, refs: [] };
const absent = { state: 'absent', at: '', refs: [] } as const;

function principal(kind: WorldPrincipal['kind'], name: string, more: Partial<WorldPrincipal> = {}): WorldPrincipal {
  const account = more.account ?? home;
  const path = more.path ?? '/';
  return {
    arn: `arn:aws:iam::${account}:${kind}${path}${name}`,
    kind,
    class: 'workload',
    account,
    name,
    path,
    uniqueId: `ID-${name}`,
    tags: absent,
    policies: [],
    boundary: null,
    groups: [],
    trust: null,
    folded: null,
    permissionSet: null,
    lastUsed: null,
    refs: [],
    ...more,
  };
}

function bucket(name: string, policy: Policy | null | Closed = null, more: Partial<WorldResource> = {}): WorldResource {
  const arn = `arn:aws:s3:::${name}`;
  return {
    arn,
    kind: 's3-bucket',
    service: 's3',
    account: home,
    region: 'ap-northeast-1',
    name,
    tags: absent,
    policy,
    grants: [],
    publicAccessBlock: null,
    key: null,
    inside: [`${arn}/*`],
    refs: [],
    ...more,
  };
}

function account(id: string, more: Partial<WorldAccount> = {}): WorldAccount {
  return {
    id,
    partition: 'aws',
    organization: 'o-abcdefghij',
    orgPath: 'o-abcdefghij/r-abcd/',
    isManagement: false,
    scps: null,
    rcps: null,
    closed: [],
    ...more,
  };
}

function world(more: Partial<World>, accounts: readonly WorldAccount[] = [account(home)]): World {
  return {
    accounts: new Map(accounts.map((one) => [one.id, one])),
    principals: [],
    resources: [],
    center: null,
    ...more,
  };
}

function ask(who: string, action: string, resource: string): Request {
  return { principal: who, action, resource, resourceAccount: null, context: {}, others: 'unknown' };
}

const read = paper('identity', [{ Effect: 'Allow', Action: 's3:Get*', Resource: '*' }], 'read');
const object = 'arn:aws:s3:::orders/a';

test('a user has the policies of its groups; a group that was not read is named', () => {
  const group = principal('group', 'ops', { policies: [read] });
  const user = principal('user', 'taro', { groups: [group.arn] });
  const lost = principal('user', 'jiro', { groups: ['arn:aws:iam::111122223333:group/gone'], policies: [read] });
  const engine = openEngine(world({ principals: [group, user, lost], resources: [bucket('orders')] }), catalogue);
  expect(engine.decide(ask(user.arn, 's3:GetObject', object))).toMatchObject({ result: 'allowed', closed: [] });
  expect(engine.decide(ask(lost.arn, 's3:GetObject', object))).toMatchObject({
    result: 'allowed',
    closed: [{ part: 'groups' }],
    qualifiers: ['グループのポリシー未確認'],
  });
  expect(engine.decide(ask(lost.arn, 's3:PutObject', object))).toMatchObject({
    result: 'denied',
    closed: [{ part: 'groups' }],
  });
  const [denied] = engine
    .grants(lost.arn, 'arn:aws:s3:::orders')
    .filter(({ action }) => action.id === 's3:DeleteBucket');
  expect(denied?.decision).toMatchObject({ result: 'denied', closed: [{ part: 'groups' }] });
});

test('a session has the policies, tags and id of its role, path or not', () => {
  const tagged = paper('identity', [
    { Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::orders/${aws:PrincipalTag/Team}/*' },
    { Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::orders/by/${aws:userid}/*' },
  ]);
  const tags = { state: 'seen', value: { Team: 'red' }, at: '', refs: [] } as const;
  const role = principal('role', 'Ops', { path: '/team/', policies: [tagged], tags });
  const engine = openEngine(world({ principals: [role], resources: [bucket('orders')] }), catalogue);
  const session = `arn:aws:sts::${home}:assumed-role/Ops/taro`;
  const decide = (path: string) => engine.decide(ask(session, 's3:GetObject', `arn:aws:s3:::orders/${path}`));
  expect(decide('red/x')).toMatchObject({ result: 'allowed', qualifiers: ['セッションタグ未確認'] });
  expect(decide('blue/x').result).toBe('denied');
  expect(decide('by/ID-Ops:taro/x').result).toBe('allowed');
});

test('SCPs are the principal’s account’s, RCPs the resource’s, and the management account has none', () => {
  const scps = [[paper('scp', [{ Effect: 'Allow', Action: 'sqs:*', Resource: '*' }])]];
  const rcps = [[paper('rcp', [{ Effect: 'Allow', Principal: '*', Action: 'sqs:*', Resource: '*' }])]];
  const role = principal('role', 'Ops', { policies: [read] });
  const linked = principal('role', 'AWSServiceRoleForX', {
    path: '/aws-service-role/x.amazonaws.com/',
    policies: [read],
    folded: 'service-linked',
  });
  const parts = { principals: [role, linked], resources: [bucket('orders')] };
  const open = (more: Partial<WorldAccount>) => openEngine(world(parts, [account(home, more)]), catalogue);
  const request = ask(role.arn, 's3:GetObject', object);
  expect(open({ scps }).decide(request).reason).toBe('SCP');
  expect(open({ rcps }).decide(request).reason).toBe('RCP');
  expect(open({ scps, rcps }).decide(ask(linked.arn, 's3:GetObject', object)).reason).toBe('ALLOWED');
  expect(open({ scps, rcps, isManagement: true }).decide(request).reason).toBe('ALLOWED');
  const closed: Closed = { ...unread, part: 'scp' };
  expect(open({ scps: closed }).decide(request)).toMatchObject({
    result: 'allowed',
    closed: [closed],
    qualifiers: ['SCP未確認'],
  });
  // An RCP says nothing of services it does not support.
  const engine = openEngine(
    world(
      {
        principals: [
          principal('role', 'All', {
            policies: [paper('identity', [{ Effect: 'Allow', Action: '*', Resource: '*' }])],
          }),
        ],
      },
      [account(home, { rcps })],
    ),
    catalogue,
  );
  const ec2 = ask(
    `arn:aws:iam::${home}:role/All`,
    'ec2:StartInstances',
    `arn:aws:ec2:ap-northeast-1:${home}:instance/i-1`,
  );
  expect(engine.decide(ec2).reason).toBe('ALLOWED');
});

test('an outsider named by a bucket has the right as far as this side decides', () => {
  const outside = 'arn:aws:iam::999988887777:role/Partner';
  const policy = paper('resource', [
    {
      Effect: 'Allow',
      Principal: { AWS: ['999988887777', outside], Service: 'logging.s3.amazonaws.com' },
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::orders/*',
    },
  ]);
  const reader = principal('role', 'Reader', { policies: [read] });
  const engine = openEngine(world({ principals: [reader], resources: [bucket('orders', policy)] }), catalogue);
  expect(engine.decide(ask(outside, 's3:GetObject', object))).toMatchObject({
    result: 'allowed',
    closed: [{ part: 'identity', code: 'NOT_ATTEMPTED' }],
    qualifiers: ['相手側未確認'],
  });
  expect(engine.whoCan('s3:GetObject', object).map((one) => one.principal)).toEqual([
    reader.arn,
    'arn:aws:iam::999988887777:role/Partner',
    'arn:aws:iam::999988887777:root',
    'logging.s3.amazonaws.com',
  ]);
});

test('roles are assumed by their trust policy, and federated providers are among those who can', () => {
  const provider = `arn:aws:iam::${home}:saml-provider/Idp`;
  const trust = paper('trust', [
    { Effect: 'Allow', Principal: { Federated: provider }, Action: 'sts:AssumeRoleWithSAML' },
    { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
  ]);
  const admin = principal('role', 'Admin', { trust });
  const shut = principal('role', 'Shut', { trust: { ...unread, part: 'trust' } });
  const engine = openEngine(world({ principals: [admin, shut] }), catalogue);
  expect(engine.whoCan('sts:AssumeRoleWithSAML', admin.arn).map((one) => one.principal)).toEqual([provider]);
  expect(engine.whoCan('sts:AssumeRole', admin.arn).map((one) => one.principal)).toEqual(['lambda.amazonaws.com']);
  expect(engine.decide(ask(admin.arn, 'sts:AssumeRole', shut.arn))).toMatchObject({
    result: 'denied',
    closed: [{ part: 'trust' }],
  });
});

test('a bucket’s actions and its objects’ actions are asked of what they act on', () => {
  const policies = [paper('identity', [{ Effect: 'Allow', Action: 's3:*', Resource: 'arn:aws:s3:::orders' }])];
  const role = principal('role', 'Ops', { policies });
  const engine = openEngine(world({ principals: [role], resources: [bucket('orders')] }), catalogue);
  const grants = engine.grants(role.arn, 'arn:aws:s3:::orders');
  const ids = grants.map(({ action }) => action.id);
  expect(ids).toContain('s3:PutBucketPolicy');
  expect(ids).toContain('s3:DeleteBucket');
  expect(ids).not.toContain('s3:GetObject');
  expect(ids).not.toContain('s3:ListAllMyBuckets');
  expect(engine.grants(role.arn, 'arn:aws:s3:::orders', { services: ['kms'] })).toEqual([]);
});

test('asked about a service, every resource type is asked, and the actions that know no resource', () => {
  const policies = [
    paper('identity', [
      {
        Effect: 'Allow',
        Action: ['iam:CreateUser', 'iam:ListUsers', 'iam:PassRole'],
        Resource: [`arn:aws:iam::${home}:user/*`],
      },
      { Effect: 'Allow', Action: 'iam:GetAccountSummary', Resource: '*' },
    ]),
  ];
  const role = principal('role', 'Ops', { policies });
  const engine = openEngine(world({ principals: [role] }), catalogue);
  const grants = engine.grants(role.arn, '*', { services: ['iam'] });
  expect(grants.map(({ action, resource, decision }) => [action.id, resource, decision.coverage])).toEqual(
    expect.arrayContaining([
      ['iam:CreateUser', 'arn:*:iam::*:user/*', 'part'],
      ['iam:GetAccountSummary', '*', 'whole'],
    ]),
  );
  expect(grants.some(({ action }) => action.id === 'iam:PassRole')).toBe(false);
});

test('a pattern stands for every resource of the world that it covers', () => {
  const open = paper('resource', [
    { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::order-b/*' },
  ]);
  const role = principal('role', 'Ops');
  const engine = openEngine(
    world({ principals: [role], resources: [bucket('order-a'), bucket('order-b', open)] }),
    catalogue,
  );
  expect(engine.decide(ask(role.arn, 's3:GetObject', 'arn:aws:s3:::order-*'))).toMatchObject({
    result: 'allowed',
    coverage: 'part',
  });
  expect(engine.decide(ask(role.arn, 's3:GetObject', 'arn:aws:s3:::order-a*')).result).toBe('denied');
});

test('a permission set speaks for its role where the account’s roles were not collected', () => {
  const center = {
    users: [],
    groups: [],
    assignments: [
      {
        principalType: 'GROUP',
        principalId: 'g',
        account: home,
        permissionSetArn: 'ps',
        permissionSetName: 'Ops',
        roleArn: null,
        refs: [],
      },
    ],
    permissionSets: new Map([['ps', { name: 'Ops', policies: [read] }]]),
    closed: [],
  } as const;
  const engine = openEngine(world({ center, resources: [bucket('orders')] }), catalogue);
  const role = `arn:aws:iam::${home}:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Ops_*`;
  expect(engine.decide(ask(role, 's3:GetObject', object)).result).toBe('allowed');
});

test('the root user needs no policy, but a bucket elsewhere must let it in', () => {
  const root = `arn:aws:iam::${home}:root`;
  const far = bucket('far', null, { account: '444455556666' });
  const engine = openEngine(
    world({ resources: [bucket('orders'), far] }, [account(home), account('444455556666')]),
    catalogue,
  );
  expect(engine.decide(ask(root, 's3:PutBucketPolicy', 'arn:aws:s3:::orders'))).toMatchObject({
    result: 'allowed',
    by: [{ policy: { name: 'root user' } }],
  });
  expect(engine.decide(ask(root, 's3:GetObject', 'arn:aws:s3:::far/x')).reason).toBe('NO_RESOURCE_ALLOW');
  expect(engine.grants(root, 'arn:aws:s3:::orders').length).toBeGreaterThan(50);
});

test('whoever reads objects without the right to their key is said not to decrypt (A-10, A-11)', () => {
  const id = 'arn:aws:kms:ap-northeast-1:111122223333:key/k1';
  const policy = paper('resource', [{ Effect: 'Allow', Principal: { AWS: home }, Action: 'kms:*', Resource: '*' }]);
  const key = bucket('k1', policy, { arn: id, service: 'kms', kind: 'kms-key', inside: [] });
  const decrypt = paper('identity', [
    {
      Effect: 'Allow',
      Action: 'kms:Decrypt',
      Resource: id,
      Condition: { StringEquals: { 'kms:ViaService': 's3.ap-northeast-1.amazonaws.com' } },
    },
  ]);
  const without = principal('role', 'Without', { policies: [read] });
  const within = principal('role', 'Within', { policies: [read, decrypt] });
  const resources = [key, bucket('orders', null, { key: id })];
  const engine = openEngine(world({ principals: [without, within], resources }), catalogue);
  expect(engine.decide(ask(without.arn, 's3:GetObject', object))).toMatchObject({
    result: 'allowed',
    qualifiers: ['復号不可(現行鍵)'],
  });
  expect(engine.decide(ask(within.arn, 's3:GetObject', object))).toMatchObject({ result: 'allowed', qualifiers: [] });
  const grants = engine
    .grants(without.arn, 'arn:aws:s3:::orders')
    .filter(({ decision }) => decision.qualifiers.length > 0);
  expect(grants.map(({ action }) => action.id)).toEqual(['s3:GetObject', 's3:GetObjectVersion']);
});
