import { expect, test } from 'vitest';
import type { Closed } from '../../src/access/closed.ts';
import type { Policy } from '../../src/access/policy.ts';
import { gatherWorld } from '../../src/access/world/gather-world.ts';
import type { World, WorldPrincipal, WorldResource } from '../../src/access/world.ts';
import { account, evidenceInMemory, type GivenAnswer } from '../facts/evidence-in-memory.ts';
import { placesOf } from './places-of.ts';

const region = 'ap-northeast-1';
const member = '222233334444';

function worldOf(given: readonly GivenAnswer[], accounts: readonly string[] = [account]): World {
  return gatherWorld(placesOf(evidenceInMemory(given), accounts, [region]));
}

function allow(action: string, more: object = {}): unknown {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*', ...more }] };
}

function role(name: string, more: object = {}): unknown {
  const trust = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
  };
  const Arn = `arn:aws:iam::${account}:role/${name}`;
  return {
    RoleName: name,
    Path: '/',
    RoleId: 'AROA1',
    Arn,
    AssumeRolePolicyDocument: trust,
    RolePolicyList: [],
    AttachedManagedPolicies: [],
    ...more,
  };
}

function details(page: object, more: Partial<GivenAnswer> = {}): GivenAnswer {
  return { question: 'iam:GetAccountAuthorizationDetails', pages: [page], ...more };
}

function principalOf(world: World, name: string): WorldPrincipal {
  const found = world.principals.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no principal ${name}`);
  return found;
}

function resourceOf(world: World, kind: string): WorldResource {
  const found = world.resources.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

/** `part code exact` of what was not read, else the names of the policies. */
function told(part: readonly Policy[] | Policy | null | Closed): unknown {
  if (part === null) return null;
  if ('state' in part) return `${part.part} ${part.code} ${part.exact}`;
  return 'statements' in part ? part.source.name : part.map(({ source }) => source.name);
}

test('an answer that broke off: principals that were read stay, what their papers miss is closed', () => {
  const attached = [{ PolicyName: 'p', PolicyArn: `arn:aws:iam::${account}:policy/p` }];
  const world = worldOf([
    details(
      {
        UserDetailList: [
          { UserName: 'u', Path: '/', Arn: `arn:aws:iam::${account}:user/u`, GroupList: ['g'], UserPolicyList: [] },
        ],
        RoleDetailList: [role('whole'), role('half', { AttachedManagedPolicies: attached })],
      },
      { outcome: 'cut', code: 'PAGE_TOKEN_REPEATED' },
    ),
  ]);
  expect(world.accounts.get(account)?.closed.map(({ of, code }) => `${of} ${code}`)).toContain(
    `arn:aws:iam::${account}:* CUT`,
  );
  expect(told(principalOf(world, 'whole').policies)).toEqual([]);
  expect(told(principalOf(world, 'half').policies)).toBe('identity CUT PAGE_TOKEN_REPEATED');
  expect(told(principalOf(world, 'u').policies)).toEqual([]);
  expect(principalOf(world, 'u').groups).toEqual([`arn:aws:iam::${account}:group/g`]);
  expect(told(principalOf(world, 'g').policies)).toBe('groups CUT PAGE_TOKEN_REPEATED');
});

test('a document nobody can parse closes its principal and no other', () => {
  const broken = role('broken', {
    RolePolicyList: [{ PolicyName: 'x', PolicyDocument: '{"Statement":[{"Effect":"Maybe"}]}' }],
  });
  const fine = role('fine', { RolePolicyList: [{ PolicyName: 'y', PolicyDocument: allow('s3:GetObject') }] });
  const world = worldOf([details({ RoleDetailList: [broken, fine] })]);
  expect(told(principalOf(world, 'broken').policies)).toMatch(
    /^identity API_ERROR UNREADABLE_POLICY EFFECT \/Statement\/0/,
  );
  expect(told(principalOf(world, 'fine').policies)).toEqual(['inline/y']);
});

test('one policy that is missing closes the principal, and those that were read stay beside it', () => {
  const arn = `arn:aws:iam::${account}:policy/p`;
  const half = role('half', {
    AttachedManagedPolicies: [{ PolicyName: 'p', PolicyArn: arn }],
    RolePolicyList: [{ PolicyName: 'y', PolicyDocument: allow('s3:GetObject') }],
  });
  const { policies, readPolicies } = principalOf(worldOf([details({ RoleDetailList: [half] })]), 'half');
  expect(told(policies)).toBe(`identity API_ERROR POLICY_NOT_IN_ANSWER ${arn}`);
  expect(told(readPolicies ?? [])).toEqual(['inline/y']);
});

test('the boundary and the managed policy are the default version, with its number', () => {
  const arn = `arn:aws:iam::${account}:policy/edge`;
  const version = (id: string, isDefault: boolean, action: string): object => ({
    VersionId: id,
    IsDefaultVersion: isDefault,
    Document: allow(action),
  });
  const world = worldOf([
    details({
      RoleDetailList: [
        role('r', {
          AttachedManagedPolicies: [{ PolicyName: 'edge', PolicyArn: arn }],
          PermissionsBoundary: { PermissionsBoundaryArn: arn },
        }),
      ],
      Policies: [
        {
          PolicyName: 'edge',
          Arn: arn,
          DefaultVersionId: 'v2',
          PolicyVersionList: [version('v1', false, 's3:*'), version('v2', true, 'sqs:*')],
        },
      ],
    }),
  ]);
  const { policies, boundary } = principalOf(world, 'r');
  const [policy] = policies as readonly Policy[];
  expect(policy?.source).toMatchObject({
    kind: 'identity',
    arn,
    version: 'v2',
    refs: [{ pointer: '/Policies/0/PolicyVersionList/1/Document' }],
  });
  expect(policy?.statements[0]?.action.patterns).toEqual(['sqs:*']);
  expect((boundary as Policy).source.kind).toBe('boundary');
  expect((boundary as Policy).statements[0]?.policy.kind).toBe('boundary');
});

const trusts: readonly (readonly [string, unknown, string, object?])[] = [
  ['an own account', { AWS: `arn:aws:iam::${account}:root` }, 'person'],
  ['an outside account', { AWS: '999900001111' }, 'external'],
  ['own and outside', { AWS: [account, 'arn:aws:iam::999900001111:role/x'] }, 'external'],
  ['everybody', '*', 'external'],
  ['everybody of the own organisation', '*', 'person', { StringEquals: { 'aws:PrincipalOrgID': 'o-abc' } }],
  [
    'everybody of the own organisation, by path',
    '*',
    'person',
    { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-abc/*' } },
  ],
  ['everybody of an own account', '*', 'person', { StringEquals: { 'aws:PrincipalAccount': account } }],
  ['everybody of another organisation', '*', 'external', { StringEquals: { 'aws:PrincipalOrgID': 'o-other' } }],
  ['everybody of either', '*', 'external', { StringEquals: { 'aws:PrincipalOrgID': ['o-abc', 'o-other'] } }],
  ['everybody not of the own', '*', 'external', { StringNotEquals: { 'aws:PrincipalOrgID': 'o-abc' } }],
  ['everybody, where the key is there', '*', 'external', { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-abc' } }],
  ['an empty set', '*', 'external', { 'ForAllValues:StringEquals': { 'aws:PrincipalOrgID': 'o-abc' } }],
  ['a service', { Service: 'ec2.amazonaws.com' }, 'workload'],
  [
    'an identity provider',
    { Federated: `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com` },
    'provider',
  ],
  ['Roles Anywhere', { Service: 'rolesanywhere.amazonaws.com' }, 'provider'],
];

test.each(trusts)('a role that trusts %s', (_, Principal, expected, Condition) => {
  const AssumeRolePolicyDocument = {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Principal, Action: 'sts:AssumeRole', ...(Condition === undefined ? {} : { Condition }) },
    ],
  };
  const own = { question: 'organizations:DescribeOrganization', pages: [{ Organization: { Id: 'o-abc' } }] };
  const world = worldOf([own, details({ RoleDetailList: [role('r', { AssumeRolePolicyDocument })] })]);
  expect(principalOf(world, 'r').class).toBe(expected);
});

const organization: readonly GivenAnswer[] = [
  {
    question: 'organizations:DescribeOrganization',
    pages: [{ Organization: { Id: 'o-abc', MasterAccountId: account, FeatureSet: 'ALL' } }],
  },
  { question: 'organizations:ListAccounts', pages: [{ Accounts: [{ Id: account }, { Id: member }] }] },
  {
    question: 'organizations:ListRoots',
    pages: [{ Roots: [{ Id: 'r-1', PolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }] }] }],
  },
  {
    question: 'organizations:ListOrganizationalUnitsForParent',
    input: { ParentId: 'r-1' },
    pages: [{ OrganizationalUnits: [{ Id: 'ou-1' }] }],
  },
  {
    question: 'organizations:ListOrganizationalUnitsForParent',
    input: { ParentId: 'ou-1' },
    pages: [{ OrganizationalUnits: [] }],
  },
  {
    question: 'organizations:ListAccountsForParent',
    input: { ParentId: 'r-1' },
    pages: [{ Accounts: [{ Id: account }] }],
  },
  {
    question: 'organizations:ListAccountsForParent',
    input: { ParentId: 'ou-1' },
    pages: [{ Accounts: [{ Id: member }] }],
  },
  {
    question: 'organizations:ListPolicies',
    input: { Filter: 'SERVICE_CONTROL_POLICY' },
    pages: [
      {
        Policies: [
          { Id: 'p-full', Arn: 'arn:p-full', Name: 'FullAWSAccess', Type: 'SERVICE_CONTROL_POLICY' },
          { Id: 'p-ou', Arn: 'arn:p-ou', Name: 'OnlyS3', Type: 'SERVICE_CONTROL_POLICY' },
        ],
      },
    ],
  },
  { question: 'organizations:ListPolicies', input: { Filter: 'RESOURCE_CONTROL_POLICY' }, pages: [{ Policies: [] }] },
  {
    question: 'organizations:ListPolicies',
    input: { Filter: 'BEDROCK_POLICY' },
    outcome: 'failed',
    code: 'InvalidInputException',
  },
  {
    question: 'organizations:DescribePolicy',
    input: { PolicyId: 'p-full' },
    pages: [{ Policy: { Content: JSON.stringify(allow('*')) } }],
  },
  {
    question: 'organizations:DescribePolicy',
    input: { PolicyId: 'p-ou' },
    pages: [{ Policy: { Content: JSON.stringify(allow('s3:*')) } }],
  },
  {
    question: 'organizations:ListTargetsForPolicy',
    input: { PolicyId: 'p-full' },
    pages: [{ Targets: [{ TargetId: 'r-1' }, { TargetId: member }] }],
  },
  {
    question: 'organizations:ListTargetsForPolicy',
    input: { PolicyId: 'p-ou' },
    pages: [{ Targets: [{ TargetId: 'ou-1' }] }],
  },
];

function placed(given: readonly GivenAnswer[], id: string): unknown {
  const {
    organization: org,
    orgPath,
    isManagement,
    scps,
    rcps,
  } = worldOf(given, [account, member]).accounts.get(id) as never as NonNullable<ReturnType<World['accounts']['get']>>;
  const levels = (part: typeof scps): unknown =>
    part === null
      ? null
      : 'state' in part
        ? told(part)
        : part.map((level) => level.map(({ source }) => `${source.name}@${source.attachedTo}`));
  return {
    org: typeof org === 'string' || org === null ? org : told(org),
    orgPath,
    isManagement,
    scps: levels(scps),
    rcps: levels(rcps),
  };
}

test('SCPs stand level by level, root first; the management account has none; RCPs are off', () => {
  expect(placed(organization, member)).toEqual({
    org: 'o-abc',
    orgPath: 'o-abc/r-1/ou-1/',
    isManagement: false,
    scps: [['FullAWSAccess@r-1'], ['OnlyS3@ou-1'], [`FullAWSAccess@${member}`]],
    rcps: null,
  });
  expect(placed(organization, account)).toMatchObject({ isManagement: true, scps: null, rcps: null });
});

const without = (question: string): readonly GivenAnswer[] => organization.filter((one) => one.question !== question);
const denied = (question: string): GivenAnswer => ({ question, outcome: 'denied', code: 'AccessDeniedException' });

const placings: readonly (readonly [string, readonly GivenAnswer[], string, object])[] = [
  [
    'nobody asked',
    [],
    member,
    {
      org: 'list NOT_ATTEMPTED null',
      scps: 'scp NOT_ATTEMPTED null',
      rcps: 'rcp NOT_ATTEMPTED null',
      isManagement: false,
    },
  ],
  [
    'the account belongs to none',
    [{ question: 'organizations:DescribeOrganization', outcome: 'absent', code: 'AWSOrganizationsNotInUseException' }],
    account,
    { org: null, scps: null, rcps: null },
  ],
  [
    'a member may name the organisation, but read nothing of it',
    [
      {
        question: 'organizations:DescribeOrganization',
        pages: [{ Organization: { Id: 'o-abc', MasterAccountId: '999988887777' } }],
        over: { account: member },
      },
      ...['ListAccounts', 'ListRoots', 'ListAccountsForParent'].map((one) => ({
        ...denied(`organizations:${one}`),
        over: { account: member },
      })),
      ...['SERVICE', 'RESOURCE'].map((type) => ({
        ...denied('organizations:ListPolicies'),
        input: { Filter: `${type}_CONTROL_POLICY` },
        over: { account: member },
      })),
    ],
    member,
    {
      org: 'o-abc',
      orgPath: null,
      scps: 'scp ACCESS_DENIED AccessDeniedException',
      rcps: 'rcp ACCESS_DENIED AccessDeniedException',
    },
  ],
  [
    'the text of a policy on the way is refused',
    [
      ...organization.filter((one) => one.input?.['PolicyId'] !== 'p-ou' || !one.question.endsWith('DescribePolicy')),
      { ...denied('organizations:DescribePolicy'), input: { PolicyId: 'p-ou' } },
    ],
    member,
    { scps: 'scp ACCESS_DENIED AccessDeniedException', rcps: null },
  ],
  [
    'a level without any policy is no level that forbids everything',
    organization.map((one) =>
      one.input?.['PolicyId'] === 'p-ou' && one.question.endsWith('ForPolicy')
        ? { ...one, pages: [{ Targets: [] }] }
        : one,
    ),
    member,
    { scps: 'scp API_ERROR LEVEL_WITHOUT_POLICY' },
  ],
  [
    'the tree is not read',
    [...without('organizations:ListAccountsForParent'), denied('organizations:ListAccountsForParent')],
    member,
    { orgPath: null, scps: 'scp ACCESS_DENIED AccessDeniedException', rcps: null },
  ],
];

test.each(placings)('organisation: %s', (_, given, id, expected) => {
  expect(placed(given, id)).toMatchObject(expected);
});

const bucket = (more: readonly GivenAnswer[]): readonly GivenAnswer[] => [
  { question: 's3:ListBuckets', pages: [{ Buckets: [{ Name: 'b', BucketRegion: region }] }] },
  ...more,
];
const acl = (Grantee: object, Permission: string): GivenAnswer => ({
  question: 's3:GetBucketAcl',
  input: { Bucket: 'b' },
  pages: [
    {
      Owner: { ID: 'me' },
      Grants: [
        { Grantee: { ID: 'me' }, Permission: 'FULL_CONTROL' },
        { Grantee, Permission },
      ],
    },
  ],
});
const ownership = (word: string): GivenAnswer => ({
  question: 's3:GetBucketOwnershipControls',
  input: { Bucket: 'b' },
  pages: [{ OwnershipControls: { Rules: [{ ObjectOwnership: word }] } }],
});
const everybody = { URI: 'http://acs.amazonaws.com/groups/global/AllUsers' };

test.each([
  ['everybody reads', [acl(everybody, 'READ'), ownership('ObjectWriter')], [['*', 's3:ListBucket']]],
  [
    'all AWS users',
    [acl({ URI: 'http://acs.amazonaws.com/groups/global/AuthenticatedUsers' }, 'WRITE'), ownership('ObjectWriter')],
    [['AWS:*', 's3:PutObject']],
  ],
  [
    'another account',
    [acl({ ID: 'them' }, 'READ_ACP'), ownership('ObjectWriter')],
    [['CanonicalUser:them', 's3:GetBucketAcl']],
  ],
  ['ACLs are switched off', [acl(everybody, 'READ'), ownership('BucketOwnerEnforced')], []],
  ['only the owner', [acl({ ID: 'me' }, 'READ')], []],
])('bucket ACL: %s', (_, given, expected) => {
  const grants = resourceOf(worldOf(bucket(given)), 's3-bucket').grants as readonly Policy[];
  expect(
    grants.flatMap(({ statements }) => statements.map((one) => [one.principal?.patterns[0], one.action.patterns[0]])),
  ).toEqual(expected);
});

test('an ACL that counts only when ownership says so is closed while nobody could read that', () => {
  expect(
    told(
      resourceOf(worldOf(bucket([acl(everybody, 'READ'), denied('s3:GetBucketOwnershipControls')])), 's3-bucket')
        .grants,
    ),
  ).toMatch(/^acl /);
  expect(told(resourceOf(worldOf(bucket([])), 's3-bucket').grants)).toBe('acl NOT_ATTEMPTED null');
});

test.each([
  ['both unset', { outcome: 'absent' }, { outcome: 'absent' }, false],
  ['on for the account', { outcome: 'absent' }, {}, true],
  ['on for the bucket, account refused', {}, { outcome: 'denied' }, true],
  ['unset for the bucket, account refused', { outcome: 'absent' }, { outcome: 'denied' }, 'public-access-block'],
] as const)('public access block: %s', (_, own, whole, expected) => {
  const on = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'].map((name) => [
    name,
    true,
  ]);
  const pages = [{ PublicAccessBlockConfiguration: Object.fromEntries(on) }];
  const world = worldOf(
    bucket([
      { question: 's3:GetPublicAccessBlock', input: { Bucket: 'b' }, pages, ...own },
      { question: 's3control:GetPublicAccessBlock', input: {}, pages, ...whole },
    ]),
  );
  const block = resourceOf(world, 's3-bucket').publicAccessBlock;
  expect(block === null ? null : 'state' in block ? block.part : block.restrictPublicBuckets).toBe(expected);
});

const key = `arn:aws:kms:${region}:${account}:key/k-1`;
const keys: readonly GivenAnswer[] = [
  {
    question: 'kms:ListKeys',
    region,
    pages: [
      {
        Keys: [
          { KeyId: 'k-1', KeyArn: key },
          { KeyId: 'k-aws', KeyArn: `${key}aws` },
        ],
      },
    ],
  },
  {
    question: 'kms:DescribeKey',
    region,
    input: { KeyId: 'k-1' },
    pages: [{ KeyMetadata: { KeyManager: 'CUSTOMER' } }],
  },
  { question: 'kms:DescribeKey', region, input: { KeyId: 'k-aws' }, pages: [{ KeyMetadata: { KeyManager: 'AWS' } }] },
  { question: 'kms:ListAliases', region, pages: [{ Aliases: [{ AliasName: 'alias/data', TargetKeyId: 'k-1' }] }] },
];

test.each([
  [key, key],
  ['k-1', key],
  ['alias/data', key],
  [`arn:aws:kms:${region}:${account}:alias/data`, key],
  ['alias/aws/s3', null],
  [`${key}aws`, null],
  [`arn:aws:kms:${region}:999900001111:key/theirs`, `arn:aws:kms:${region}:999900001111:key/theirs`],
])('a bucket encrypted with %s', (KMSMasterKeyID, expected) => {
  const rule = { ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID } };
  const encryption: GivenAnswer = {
    question: 's3:GetBucketEncryption',
    input: { Bucket: 'b' },
    pages: [{ ServerSideEncryptionConfiguration: { Rules: [rule] } }],
  };
  expect(resourceOf(worldOf([...keys, ...bucket([encryption])]), 's3-bucket').key).toBe(expected);
});

test('a grant of a key is an Allow for its grantee, under its encryption context', () => {
  const grant = {
    GrantId: 'g1',
    GranteePrincipal: `arn:aws:iam::${account}:role/r`,
    RetiringPrincipal: 'dynamodb.amazonaws.com',
    Operations: ['Decrypt', 'GenerateDataKey'],
    Constraints: { EncryptionContextSubset: { app: 'x' } },
  };
  const world = worldOf([
    ...keys,
    { question: 'kms:ListGrants', region, input: { KeyId: 'k-1' }, pages: [{ Grants: [grant] }] },
  ]);
  const { grants } = resourceOf(world, 'kms-key');
  const [policy] = grants as readonly Policy[];
  expect(policy?.source.name).toBe('grant g1');
  expect(policy?.statements.map(({ principal, action }) => [principal?.patterns, action.patterns])).toEqual([
    [[`AWS:arn:aws:iam::${account}:role/r`], ['kms:Decrypt', 'kms:GenerateDataKey']],
    [['Service:dynamodb.amazonaws.com'], ['kms:RetireGrant']],
  ]);
  expect(policy?.statements[0]?.condition).toMatchObject([{ key: 'kms:EncryptionContext:app', values: ['x'] }]);
});

test('tags: absent only where the list of the region was read', () => {
  const tagged = (more: object): GivenAnswer => ({
    question: 'resourcegroupstaggingapi:GetResources',
    region,
    ...more,
  });
  const list = [{ ResourceARN: 'arn:aws:s3:::b', Tags: [{ Key: 'DataClass', Value: '秘' }] }];
  expect(
    resourceOf(worldOf(bucket([tagged({ pages: [{ ResourceTagMappingList: list }] })])), 's3-bucket').tags,
  ).toMatchObject({
    state: 'seen',
    value: { DataClass: '秘' },
  });
  expect(
    resourceOf(worldOf(bucket([tagged({ pages: [{ ResourceTagMappingList: [] }] })])), 's3-bucket').tags.state,
  ).toBe('absent');
  expect(
    resourceOf(worldOf(bucket([tagged({ outcome: 'denied', code: 'AccessDenied' })])), 's3-bucket').tags,
  ).toMatchObject({
    state: 'unread',
    code: 'ACCESS_DENIED',
  });
});

test('a right of Lake Formation stands on its table, one of IAMAllowedPrincipals is none', () => {
  const Table = { CatalogId: account, DatabaseName: 'db', Name: 't' };
  const permission = (DataLakePrincipalIdentifier: string, Resource: object): object => ({
    Principal: { DataLakePrincipalIdentifier },
    Resource,
    Permissions: ['SELECT'],
    PermissionsWithGrantOption: [],
  });
  const lists = [
    permission(`arn:aws:iam::${account}:role/r`, { Table }),
    permission('IAM_ALLOWED_PRINCIPALS', { Table }),
    permission(`arn:aws:iam::${account}:role/wide`, { Table: { DatabaseName: 'db', TableWildcard: {} } }),
  ];
  const given: readonly GivenAnswer[] = [
    { question: 'glue:GetDatabases', region, pages: [{ DatabaseList: [{ Name: 'db' }] }] },
    { question: 'glue:GetResourcePolicies', region, pages: [{ GetResourcePoliciesResponseList: [] }] },
  ];
  const world = worldOf([
    ...given,
    { question: 'lakeformation:ListPermissions', region, pages: [{ PrincipalResourcePermissions: lists }] },
  ]);
  const table = resourceOf(world, 'glue-table');
  expect(table.arn).toBe(`arn:aws:glue:${region}:${account}:table/db/t`);
  expect((table.grants as readonly Policy[]).map(({ statements }) => statements[0]?.principal?.patterns)).toEqual([
    [`AWS:arn:aws:iam::${account}:role/r`],
    [`AWS:arn:aws:iam::${account}:role/wide`],
  ]);
  const refused = worldOf([...given, { ...denied('lakeformation:ListPermissions'), region }]);
  expect(told(resourceOf(refused, 'glue-database').grants)).toBe('grants ACCESS_DENIED AccessDeniedException');
});

test('a permission set with a policy of the client is closed; one with AWS policies that a role shows is read', () => {
  const instance = 'arn:aws:sso:::instance/i';
  const ask = (operation: string, set: string, page: object): GivenAnswer => ({
    question: `sso-admin:${operation}`,
    input: { InstanceArn: instance, PermissionSetArn: set },
    pages: [page],
  });
  const arn = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
  const world = worldOf([
    details({
      RoleDetailList: [role('r', { AttachedManagedPolicies: [{ PolicyName: 'ReadOnlyAccess', PolicyArn: arn }] })],
      Policies: [
        {
          PolicyName: 'ReadOnlyAccess',
          Arn: arn,
          PolicyVersionList: [{ IsDefaultVersion: true, Document: allow('s3:Get*') }],
        },
      ],
    }),
    { question: 'sso-admin:ListInstances', pages: [{ Instances: [{ InstanceArn: instance }] }] },
    {
      question: 'sso-admin:ListPermissionSets',
      input: { InstanceArn: instance },
      pages: [{ PermissionSets: ['ps-1', 'ps-2'] }],
    },
    ...['ps-1', 'ps-2'].flatMap((set) => [
      ask('DescribePermissionSet', set, { PermissionSet: { Name: set } }),
      ask('ListManagedPoliciesInPermissionSet', set, {
        AttachedManagedPolicies: [{ Name: 'ReadOnlyAccess', Arn: arn }],
      }),
      ask('GetInlinePolicyForPermissionSet', set, {
        InlinePolicy: set === 'ps-1' ? JSON.stringify(allow('sqs:*')) : '',
      }),
      ask('ListCustomerManagedPolicyReferencesInPermissionSet', set, {
        CustomerManagedPolicyReferences: set === 'ps-1' ? [] : [{ Name: 'ours', Path: '/' }],
      }),
    ]),
  ]);
  const sets = [...(world.center?.permissionSets.values() ?? [])].map(({ name, policies }) => [name, told(policies)]);
  expect(sets).toEqual([
    ['ps-1', ['ReadOnlyAccess', 'inline/permission-set']],
    ['ps-2', 'identity NOT_ATTEMPTED CUSTOMER_MANAGED_POLICY ours'],
  ]);
});

test('Identity Center: not asked is not the same as none', () => {
  expect(worldOf([]).center?.closed.map(({ code }) => code)).toEqual(['NOT_ATTEMPTED']);
  expect(worldOf([{ question: 'sso-admin:ListInstances', pages: [{ Instances: [] }] }]).center).toBeNull();
});
