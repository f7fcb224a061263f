import type { Catalogue } from '../../../src/access/catalogue.ts';
import { openEngine } from '../../../src/access/open-engine.ts';
import { gatherWorld } from '../../../src/access/world/gather-world.ts';
import { resourceRows } from '../../../src/access/world/resource-rows.ts';
import type {
  AccessMatrix,
  MatrixCell,
  MatrixPrincipal,
  MatrixResource,
} from '../../../src/engagement/matrix/access-matrix.ts';
import { reconcileAccess } from '../../../src/evaluation/matrix/reconcile-access.ts';
import { SecondSources } from '../../../src/evaluation/matrix/second-sources.ts';
import type { Row } from '../../../src/evaluation/row.ts';
import { factKinds } from '../../../src/facts/fact-kinds.ts';
import type { Level } from '../../../src/procedures/level.ts';
import { placesOf } from '../../access/places-of.ts';
import { account, evidenceInMemory, type GivenAnswer } from '../../facts/evidence-in-memory.ts';
import { column, matrix, row } from './small-world.ts';

const region = 'ap-northeast-1';
const home = '444455556666';
/** Of the same organisation, and nothing of it was collected. */
const sibling = '555566667777';
const instance = 'arn:aws:sso:::instance/ssoins-1';
const set = 'arn:aws:sso:::permissionSet/ssoins-1/ps-1';
const key = `arn:aws:kms:${region}:${account}:key/k-1`;
const shown = 'arn:aws:s3:::shown';
const iam = (name: string): string => `arn:aws:iam::${account}:${name}`;

function paper(...statements: readonly object[]): object {
  return { Version: '2012-10-17', Statement: statements };
}

function allow(actions: readonly string[], resources: readonly string[], more: object = {}): object {
  return { Effect: 'Allow', Action: actions, Resource: resources, ...more };
}

const text = (document: object): string => JSON.stringify(document);
const bucket = (name: string): readonly string[] => [`arn:aws:s3:::${name}`, `arn:aws:s3:::${name}/*`];

function principal(kind: 'User' | 'Role' | 'Group', name: string, more: object = {}): object {
  const trust = paper({ Effect: 'Allow', Principal: { AWS: iam('root') }, Action: 'sts:AssumeRole' });
  return {
    [`${kind}Name`]: name,
    Path: '/',
    [`${kind}Id`]: `A${name}`,
    Arn: iam(`${kind.toLowerCase()}/${name}`),
    ...(kind === 'Role' ? { AssumeRolePolicyDocument: trust, RolePolicyList: [] } : {}),
    AttachedManagedPolicies: [],
    ...more,
  };
}

function inline(kind: 'User' | 'Role' | 'Group', name: string, document: object): object {
  return { [`${kind}PolicyList`]: [{ PolicyName: name, PolicyDocument: document }] };
}

function managed(name: string, document: object): object {
  return {
    PolicyName: name,
    Arn: iam(`policy/${name}`),
    DefaultVersionId: 'v1',
    PolicyVersionList: [{ VersionId: 'v1', IsDefaultVersion: true, Document: document }],
  };
}

function attach(...names: readonly string[]): object {
  return { AttachedManagedPolicies: names.map((name) => ({ PolicyName: name, PolicyArn: iam(`policy/${name}`) })) };
}

/** What the account's authorization details hold, member by member, so that a test can leave one out. */
export const details = {
  UserDetailList: [
    principal('User', 'sato', {
      GroupList: ['Readers'],
      ...inline('User', 'own', paper(allow(['sqs:SendMessage'], ['*']))),
    }),
  ],
  GroupDetailList: [
    principal('Group', 'Readers', inline('Group', 'read', paper(allow(['s3:GetObject'], bucket('order'))))),
  ],
  RoleDetailList: [
    principal('Role', 'Viewer', attach('view')),
    principal('Role', 'Wide', attach('view', 'change')),
    principal('Role', 'Bounded', {
      ...attach('change'),
      PermissionsBoundary: { PermissionsBoundaryArn: iam('policy/edge') },
    }),
    principal('Role', 'Unlisted', attach('view')),
    ...['888800001111', sibling].map((other, n) =>
      principal('Role', `Visitor${n}`, {
        ...attach('view'),
        AssumeRolePolicyDocument: paper({
          Effect: 'Allow',
          Principal: { AWS: `arn:aws:iam::${other}:root` },
          Action: 'sts:AssumeRole',
        }),
      }),
    ),
    principal('Role', 'Partner', {
      ...attach('view'),
      AssumeRolePolicyDocument: paper({
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::999900001111:root' },
        Action: 'sts:AssumeRole',
      }),
    }),
    principal('Role', `AWSReservedSSO_Ops_0123456789abcdef`, {
      Path: '/aws-reserved/sso.amazonaws.com/',
      Arn: iam('role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Ops_0123456789abcdef'),
      ...attach('view'),
    }),
  ],
  Policies: [
    managed(
      'view',
      paper(
        allow(['s3:GetObject', 's3:ListBucket'], [...bucket('order'), ...bucket('sealed')]),
        allow(['kms:Decrypt'], [key]),
      ),
    ),
    managed('change', paper(allow(['s3:PutObject'], bucket('order')))),
    managed('edge', paper(allow(['s3:GetObject'], ['*']))),
  ],
};

const full = { Id: 'p-full', Arn: 'arn:p-full', Name: 'FullAWSAccess', Type: 'SERVICE_CONTROL_POLICY' };
const rcp = { Id: 'p-rcp', Arn: 'arn:p-rcp', Name: 'RCPFullAWSAccess', Type: 'RESOURCE_CONTROL_POLICY' };
const open = {
  BlockPublicAcls: false,
  IgnorePublicAcls: false,
  BlockPublicPolicy: false,
  RestrictPublicBuckets: false,
};
const shut = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true };
const everybody = { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::shown/*' };
const owner = { ID: 'owner' };

function ofBucket(
  name: string,
  more: { policy?: object; block?: object; acl?: readonly object[]; key?: string } = {},
): GivenAnswer[] {
  const input = { Bucket: name };
  const none = (code: string): Partial<GivenAnswer> => ({ outcome: 'absent', code });
  return [
    more.policy === undefined
      ? { question: 's3:GetBucketPolicy', input, ...none('NoSuchBucketPolicy') }
      : { question: 's3:GetBucketPolicy', input, pages: [{ Policy: text(more.policy) }] },
    {
      question: 's3:GetPublicAccessBlock',
      input,
      pages: [{ PublicAccessBlockConfiguration: more.block ?? open }],
    },
    { question: 's3:GetBucketAcl', input, pages: [{ Owner: owner, Grants: more.acl ?? [] }] },
    {
      question: 's3:GetBucketOwnershipControls',
      input,
      pages: [{ OwnershipControls: { Rules: [{ ObjectOwnership: 'ObjectWriter' }] } }],
    },
    {
      question: 's3:GetBucketEncryption',
      input,
      pages: [
        {
          ServerSideEncryptionConfiguration: {
            Rules: [
              {
                ApplyServerSideEncryptionByDefault:
                  more.key === undefined
                    ? { SSEAlgorithm: 'AES256' }
                    : { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: more.key },
              },
            ],
          },
        },
      ],
    },
  ];
}

const organization: readonly GivenAnswer[] = [
  {
    question: 'organizations:DescribeOrganization',
    pages: [{ Organization: { Id: 'o-abc', MasterAccountId: home, FeatureSet: 'ALL' } }],
  },
  { question: 'organizations:ListAccounts', pages: [{ Accounts: [{ Id: account }, { Id: home }, { Id: sibling }] }] },
  {
    question: 'organizations:ListRoots',
    pages: [
      {
        Roots: [
          {
            Id: 'r-1',
            PolicyTypes: ['SERVICE', 'RESOURCE'].map((type) => ({ Type: `${type}_CONTROL_POLICY`, Status: 'ENABLED' })),
          },
        ],
      },
    ],
  },
  {
    question: 'organizations:ListOrganizationalUnitsForParent',
    input: { ParentId: 'r-1' },
    pages: [{ OrganizationalUnits: [] }],
  },
  {
    question: 'organizations:ListAccountsForParent',
    input: { ParentId: 'r-1' },
    pages: [{ Accounts: [{ Id: account }, { Id: home }] }],
  },
  ...[full, rcp].flatMap((policy): GivenAnswer[] => [
    { question: 'organizations:ListPolicies', input: { Filter: policy.Type }, pages: [{ Policies: [policy] }] },
    {
      question: 'organizations:DescribePolicy',
      input: { PolicyId: policy.Id },
      pages: [{ Policy: { Content: text(paper(allow(['*'], ['*'], policy === rcp ? { Principal: '*' } : {}))) } }],
    },
    {
      question: 'organizations:ListTargetsForPolicy',
      input: { PolicyId: policy.Id },
      pages: [{ Targets: [{ TargetId: 'r-1' }, { TargetId: account }] }],
    },
  ]),
].map((one) => ({ ...one, over: { account: home } }));

const center: readonly GivenAnswer[] = [
  {
    question: 'sso-admin:ListInstances',
    pages: [{ Instances: [{ InstanceArn: instance, IdentityStoreId: 'd-1', OwnerAccountId: home }] }],
  },
  { question: 'sso-admin:ListPermissionSets', input: { InstanceArn: instance }, pages: [{ PermissionSets: [set] }] },
  ...(
    [
      ['DescribePermissionSet', { PermissionSet: { Name: 'Ops' } }],
      ['GetInlinePolicyForPermissionSet', { InlinePolicy: '' }],
      ['ListManagedPoliciesInPermissionSet', { AttachedManagedPolicies: [] }],
      ['ListCustomerManagedPolicyReferencesInPermissionSet', { CustomerManagedPolicyReferences: [] }],
    ] as const
  ).map(([operation, page]) => ({
    question: `sso-admin:${operation}`,
    input: { InstanceArn: instance, PermissionSetArn: set },
    pages: [page],
  })),
  {
    question: 'sso-admin:ListAccountAssignments',
    input: { InstanceArn: instance, AccountId: account, PermissionSetArn: set },
    pages: [
      {
        AccountAssignments: [
          { AccountId: account, PermissionSetArn: set, PrincipalType: 'GROUP', PrincipalId: 'g-1' },
          { AccountId: account, PermissionSetArn: set, PrincipalType: 'USER', PrincipalId: 'u-2' },
        ],
      },
    ],
  },
  {
    question: 'identitystore:ListUsers',
    input: { IdentityStoreId: 'd-1' },
    pages: [
      {
        Users: [
          { UserId: 'u-1', UserName: 'tanaka', IdentityStoreId: 'd-1' },
          { UserId: 'u-2', UserName: 'mori', IdentityStoreId: 'd-1' },
        ],
      },
    ],
  },
  {
    question: 'identitystore:ListGroups',
    input: { IdentityStoreId: 'd-1' },
    pages: [
      {
        Groups: [
          { GroupId: 'g-1', DisplayName: 'aws-ops', IdentityStoreId: 'd-1' },
          { GroupId: 'g-2', DisplayName: 'aws-idle', IdentityStoreId: 'd-1' },
          { GroupId: 'g-3', DisplayName: 'aws-spare', IdentityStoreId: 'd-1' },
        ],
      },
    ],
  },
  {
    question: 'identitystore:ListGroupMemberships',
    input: { IdentityStoreId: 'd-1', GroupId: 'g-1' },
    pages: [{ GroupMemberships: [{ MembershipId: 'm-1', GroupId: 'g-1', MemberId: { UserId: 'u-1' } }] }],
  },
  {
    question: 'identitystore:ListGroupMemberships',
    input: { IdentityStoreId: 'd-1', GroupId: 'g-3' },
    pages: [{ GroupMemberships: [{ MembershipId: 'm-2', GroupId: 'g-3', MemberId: { UserId: 'u-1' } }] }],
  },
  {
    question: 'identitystore:ListGroupMemberships',
    input: { IdentityStoreId: 'd-1', GroupId: 'g-2' },
    pages: [{ GroupMemberships: [] }],
  },
].map((one) => ({ ...one, over: { account: home } }));

const keyPolicy = paper({ Effect: 'Allow', Principal: { AWS: iam('root') }, Action: 'kms:*', Resource: '*' });
const tags = [{ Key: 'Purpose', Value: 'data' }];

const given: readonly GivenAnswer[] = [
  { question: 'sts:GetCallerIdentity', pages: [{ Account: account, Arn: iam('role/Auditor') }] },
  { question: 'iam:GetAccountAuthorizationDetails', pages: [details] },
  {
    question: 'iam:GetCredentialReport',
    pages: [{ Content: credentialReport() }],
  },
  ...organization,
  ...center,
  {
    question: 's3:ListBuckets',
    pages: [{ Buckets: ['order', 'sealed', 'shown', 'hidden'].map((Name) => ({ Name, BucketRegion: region })) }],
  },
  { question: 's3control:GetPublicAccessBlock', pages: [{ PublicAccessBlockConfiguration: open }] },
  ...ofBucket('order'),
  ...ofBucket('sealed', { key: 'alias/sealed' }),
  ...ofBucket('shown', { policy: paper(everybody) }),
  ...ofBucket('hidden', {
    block: shut,
    policy: paper({ ...everybody, Resource: 'arn:aws:s3:::hidden/*' }),
    acl: [{ Grantee: { URI: 'http://acs.amazonaws.com/groups/global/AllUsers' }, Permission: 'READ' }],
  }),
  ...inRegion([
    { question: 'kms:ListKeys', pages: [{ Keys: [{ KeyId: 'k-1', KeyArn: key }] }] },
    { question: 'kms:DescribeKey', input: { KeyId: 'k-1' }, pages: [{ KeyMetadata: { KeyManager: 'CUSTOMER' } }] },
    { question: 'kms:ListAliases', pages: [{ Aliases: [{ AliasName: 'alias/sealed', TargetKeyId: 'k-1' }] }] },
    { question: 'kms:GetKeyPolicy', input: { KeyId: 'k-1' }, pages: [{ Policy: text(keyPolicy) }] },
    { question: 'kms:ListGrants', input: { KeyId: 'k-1' }, pages: [{ Grants: [] }] },
    {
      question: 's3control:ListAccessPoints',
      pages: [
        {
          AccessPointList: [
            { Name: 'ap', Bucket: 'order', AccessPointArn: `arn:aws:s3:${region}:${account}:accesspoint/ap` },
          ],
        },
      ],
    },
    {
      question: 's3control:GetAccessPoint',
      input: { Name: 'ap' },
      pages: [{ Name: 'ap', Bucket: 'order', PublicAccessBlockConfiguration: open }],
    },
    {
      question: 's3control:GetAccessPointPolicy',
      input: { Name: 'ap' },
      outcome: 'absent',
      code: 'NoSuchAccessPointPolicy',
    },
    { question: 'sqs:ListQueues', pages: [{ QueueUrls: [] }] },
    {
      question: 'accessanalyzer:ListAnalyzers',
      pages: [{ analyzers: [{ arn: 'arn:analyzer', type: 'ACCOUNT', status: 'ACTIVE' }] }],
    },
    {
      question: 'accessanalyzer:ListFindingsV2',
      input: { analyzerArn: 'arn:analyzer' },
      pages: [{ findings: [{ id: 'f-1', status: 'ACTIVE', findingType: 'ExternalAccess', resource: shown }] }],
    },
    {
      question: 'accessanalyzer:GetFindingV2',
      input: { analyzerArn: 'arn:analyzer', id: 'f-1' },
      pages: [
        { findingDetails: [{ externalAccessDetails: { isPublic: true, principal: { AWS: '*' }, condition: {} } }] },
      ],
    },
    {
      question: 'resourcegroupstaggingapi:GetResources',
      pages: [
        {
          ResourceTagMappingList: [{ ResourceARN: 'arn:aws:s3:::hidden', Tags: tags }],
        },
      ],
    },
  ]),
];

const asked = new Set(given.map(({ question }) => question));

/** Everything that was answered; every list of resources that the account has none of is an empty one. */
export const everything: readonly GivenAnswer[] = [
  ...given,
  ...[...resourceRows.map(({ kind }) => kind), 'glue-database', 'glue-catalog-policy', 'lake-permission'].flatMap(
    (kind) => {
      const found = factKinds.find((one) => one.kind === kind);
      if (found === undefined) throw new Error(`no fact kind ${kind}`);
      const { service, operation, input } = found.list;
      const question = `${service}:${operation}`;
      const where = found.scope === 'account' ? {} : { region };
      return asked.has(question) || operation === 'DescribeTable'
        ? []
        : [{ question, ...where, ...(input === undefined ? {} : { input }), pages: [{}] }];
    },
  ),
];

function inRegion(answers: readonly GivenAnswer[]): readonly GivenAnswer[] {
  return answers.map((one) => ({ ...one, region }));
}

function credentialReport(): string {
  const heading =
    'user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation,mfa_active,' +
    'access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,' +
    'access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,' +
    'cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated';
  const rest = [
    'true',
    'false',
    'N/A',
    'N/A',
    'N/A',
    'N/A',
    'false',
    'N/A',
    'N/A',
    'N/A',
    'N/A',
    'false',
    'N/A',
    'false',
    'N/A',
  ];
  const line = [
    '<root_account>',
    iam('root'),
    '2020-01-01T00:00:00+00:00',
    'not_supported',
    'no_information',
    'not_supported',
    'not_supported',
  ];
  return `${heading}\n${[...line, ...rest].join(',')}\n`;
}

function cell(principalId: string, resourceId: string, levels: readonly Level[]): MatrixCell {
  return {
    principal: principalId,
    resource: resourceId,
    symbol: levels.join(''),
    levels,
    notApplicable: false,
    conditions: [],
    raw: levels.join(''),
    at: `権限表!${principalId}${resourceId}`,
  };
}

const here = `@${account}`;
const rows: readonly MatrixPrincipal[] = [
  row('viewer', [`roleName=Viewer${here}`]),
  row('wide', [`roleName=Wide${here}`]),
  row('bounded', [`roleName=Bounded${here}`]),
  row('sato', [`userName=sato${here}`], { kind: 'person' }),
  row('ops', [`identityCenterGroup=aws-ops${here}`]),
  row('idle', [`identityCenterGroup=aws-idle${here}`]),
  row('spare', [`identityCenterGroup=aws-spare${here}`]),
  row('partner', [`externalAccount=999900001111${here}`], { kind: 'external' }),
  row('gone', [`roleName=Gone${here}`]),
];

const columns: readonly MatrixResource[] = [
  column('order', ['arn=arn:aws:s3:::order']),
  column('sealed', ['arn=arn:aws:s3:::sealed']),
  column('shown', ['arn=arn:aws:s3:::shown']),
  column('tagged', ['tag=Purpose=data']),
  column('queue', [`arn=arn:aws:sqs:${region}:${account}:*`]),
];

const read = ['L', 'R', 'D'] as const;
const readers = ['viewer', 'wide', 'bounded', 'sato', 'ops', 'spare', 'partner'];
export const acm: AccessMatrix = matrix(rows, columns, [
  ...readers.filter((id) => id !== 'bounded').map((id) => cell(id, 'order', read)),
  ...readers.map((id) => cell(id, 'shown', read)),
  ...['viewer', 'wide', 'ops', 'partner'].map((id) => cell(id, 'sealed', read)),
]);

const noTables = { service: 'dynamodb', operation: 'DescribeTable', region, reason: 'NO_PARENT' };

/** The rows of REC-ACM over some answers, in the words `rule object result reason`. */
export function rowsOf(answers: readonly GivenAnswer[], catalogue: Catalogue): readonly Row[] {
  const sources = new SecondSources();
  const places = placesOf(evidenceInMemory(answers, [noTables]), [account, home], [region]);
  const world = gatherWorld(sources.watch(places as never));
  return [
    ...reconcileAccess({
      matrices: [acm],
      world,
      engine: openEngine(world, catalogue),
      catalogue,
      served: { procedures: ['G1-1.1'], controls: ['27017:9.1.2'], pair: 'G1-1.1|27017:9.1.2' },
      asOf: '2026-04-10',
      from: '2025-10-01',
      platforms: [`aws:${account}`],
      escalationsOf: () => [],
      events: null,
      loans: [],
      ...sources.known(),
    }),
  ];
}
