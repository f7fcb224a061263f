import { expect, test } from 'vitest';
import type { Closed } from '../../src/access/closed.ts';
import type { Policy } from '../../src/access/policy.ts';
import type { World } from '../../src/access/world.ts';
import type { Reference } from '../../src/facts/value.ts';
import { refuse, sampleEvidence, sampleWorld } from './sample-world.ts';

const whole = sampleWorld();

/** Every part of a world that was not read, as `part of code`. */
function closedOf(value: unknown, found = new Set<string>()): Set<string> {
  if (value instanceof Map || value instanceof Set) for (const one of value.values()) closedOf(one, found);
  else if (Array.isArray(value)) for (const one of value) closedOf(one, found);
  else if (typeof value === 'object' && value !== null) {
    const { state, part, of, code } = value as Partial<Closed>;
    if (state === 'closed') found.add(`${part} ${of} ${code}`);
    for (const one of Object.values(value)) closedOf(one, found);
  }
  return found;
}

function policiesOf(world: World): readonly Policy[] {
  const list = (part: readonly Policy[] | Policy | null | Closed): readonly Policy[] =>
    part === null
      ? []
      : Array.isArray(part)
        ? (part as readonly Policy[])
        : 'statements' in part
          ? [part as Policy]
          : [];
  return [
    ...world.principals.flatMap(({ policies, boundary, trust }) => [policies, boundary, trust].flatMap(list)),
    ...world.resources.flatMap(({ policy }) => list(policy)),
  ];
}

/** What stands at a reference of the evidence. */
function standsAt({ id, page, pointer }: Reference): unknown {
  const answer = sampleEvidence.answers.find(({ evidenceId }) => evidenceId === id);
  if (answer === undefined || page === undefined || pointer === undefined) return undefined;
  const steps = pointer.split('/').slice(1);
  return steps.reduce<unknown>(
    (node, step) => (node as Record<string, unknown>)?.[step.replace(/~1/g, '/').replace(/~0/g, '~')],
    sampleEvidence.pages(answer)[page - 1],
  );
}

test('the sample has the principals, resources and people its answers list', () => {
  const count = (list: readonly { readonly kind: string }[], kind: string): number =>
    list.filter((one) => one.kind === kind).length;
  expect(['user', 'group', 'role', 'root'].map((kind) => count(whole.principals, kind))).toEqual([7, 5, 19, 2]);
  expect(
    ['s3-bucket', 'kms-key', 'dynamodb-table', 'sqs-queue', 'secret'].map((kind) => count(whole.resources, kind)),
  ).toEqual([9, 5, 4, 3, 3]);
  expect(whole.center?.users.length).toBe(4);
  expect(whole.center?.groups.map(({ name }) => name)).toEqual(['基盤管理者', '開発者', '運用監視']);
  expect(whole.center?.closed).toEqual([]);
  expect(whole.ownAccounts).toEqual(new Set(['111122223333', '222233334444', '444455556666', '777788889999']));
});

test('every policy points at the very document it was read from', () => {
  const policies = policiesOf(whole);
  expect(policies.length).toBeGreaterThan(60);
  for (const { source } of policies)
    for (const ref of source.refs) {
      const document = standsAt(ref);
      const text = typeof document === 'string' ? decodeURIComponent(document) : JSON.stringify(document);
      expect(text, `${source.name} ${JSON.stringify(ref)}`).toContain('Statement');
    }
});

test('an assignment leads to the role its permission set made in the account', () => {
  const roles = whole.center?.assignments.map(({ account, permissionSetName, roleArn }) => [
    account,
    permissionSetName,
    roleArn?.replace(/^.*\//, '') ?? null,
  ]);
  expect(roles).toContainEqual(['111122223333', 'Kaihatsu', 'AWSReservedSSO_Kaihatsu_0123456789abcdef']);
  expect(roles).toContainEqual(['111122223333', 'Etsuran', 'AWSReservedSSO_Etsuran_0123456789abcdef']);
});

test.each([
  ['partner-edi', 'external', null],
  ['minato-api-role', 'workload', null],
  ['AWSServiceRoleForConfig', 'service-linked', 'service-linked'],
  ['AWSReservedSSO_Kaihatsu_0123456789abcdef', 'person', 'permission-set'],
  ['batch-nyuko', 'workload', null],
  ['t.hatoba', 'person', null],
  ['kinkyu', 'group', null],
])('%s is %s', (name, kind, folded) => {
  const found = whole.principals.find((one) => one.name === name);
  expect([found?.class, found?.folded]).toEqual([kind, folded]);
});

/** Operation refused, account where it is, and what is closed then that was open before. */
const denials: readonly (readonly [string, string | undefined, readonly string[]])[] = [
  ['iam:GetAccountAuthorizationDetails', '444455556666', ['list arn:aws:iam::444455556666:* ACCESS_DENIED']],
  ['iam:GetCredentialReport', undefined, []],
  [
    'organizations:DescribeOrganization',
    undefined,
    ['111122223333', '444455556666'].flatMap((id) =>
      ['list', 'scp', 'rcp'].map((part) => `${part} ${id} ACCESS_DENIED`),
    ),
  ],
  ['organizations:ListPolicies', undefined, ['scp 444455556666 ACCESS_DENIED', 'rcp 444455556666 ACCESS_DENIED']],
  [
    'organizations:ListTargetsForPolicy',
    undefined,
    [
      'scp arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess ACCESS_DENIED',
      'rcp arn:aws:organizations::aws:policy/resource_control_policy/p-RCPFullAWSAccess ACCESS_DENIED',
    ],
  ],
  [
    'organizations:ListAccountsForParent',
    undefined,
    ['scp 444455556666 ACCESS_DENIED', 'rcp 444455556666 ACCESS_DENIED'],
  ],
  ['sso-admin:ListInstances', undefined, ['identity-center 111122223333 ACCESS_DENIED']],
  ['sso-admin:ListAccountAssignments', undefined, ['identity-center 111122223333 ACCESS_DENIED']],
  ['identitystore:ListUsers', undefined, ['identity-center 111122223333 ACCESS_DENIED']],
  ['identitystore:ListGroupMemberships', undefined, ['identity-center 111122223333 ACCESS_DENIED']],
  ['s3:ListBuckets', '111122223333', ['list arn:aws:s3::111122223333:* ACCESS_DENIED']],
  [
    'kms:GetKeyPolicy',
    '444455556666',
    ['resource arn:aws:kms:ap-northeast-1:444455556666:key/fa1a5130-559f-4a63-aae0-a5b82af7bb9a ACCESS_DENIED'],
  ],
  [
    'kms:ListGrants',
    '444455556666',
    ['grants arn:aws:kms:ap-northeast-1:444455556666:key/fa1a5130-559f-4a63-aae0-a5b82af7bb9a ACCESS_DENIED'],
  ],
  [
    'lambda:GetPolicy',
    '444455556666',
    ['resource arn:aws:lambda:ap-northeast-1:444455556666:function:kensho-api-order ACCESS_DENIED'],
  ],
  [
    'secretsmanager:GetResourcePolicy',
    '444455556666',
    ['resource arn:aws:secretsmanager:ap-northeast-1:444455556666:secret:kensho/juchu-db-24bb9c ACCESS_DENIED'],
  ],
  [
    'sns:GetTopicAttributes',
    '444455556666',
    [
      'resource arn:aws:sns:ap-northeast-1:444455556666:kensho-alerts ACCESS_DENIED',
      'key arn:aws:sns:ap-northeast-1:444455556666:kensho-alerts ACCESS_DENIED',
    ],
  ],
  [
    'sqs:GetQueueAttributes',
    '444455556666',
    [
      'resource arn:aws:sqs:ap-northeast-1:444455556666:kensho-order-events ACCESS_DENIED',
      'key arn:aws:sqs:ap-northeast-1:444455556666:kensho-order-events ACCESS_DENIED',
    ],
  ],
];

test.each(denials)('%s refused (%s): closed there and nothing else lost', (question, account, expected) => {
  const world = sampleWorld(refuse(question, account));
  const before = closedOf(whole);
  const opened = [...closedOf(world)].filter((one) => !before.has(one));
  expect(opened.sort()).toEqual([...expected].sort());
  // What does not rest on the refused answers is the same as before.
  const kept = new Map(world.principals.map((one) => [one.arn, one]));
  for (const one of whole.principals) {
    if (account !== undefined && one.account !== account) expect(kept.get(one.arn)).toEqual(one);
    else if (question !== 'iam:GetAccountAuthorizationDetails')
      expect(kept.get(one.arn)?.policies).toEqual(one.policies);
  }
  expect(kept.has('arn:aws:iam::444455556666:root')).toBe(true);
  const lists = /:List(Buckets|Instances)$|AuthorizationDetails$/.test(question);
  if (!lists) expect(world.resources.map(({ arn }) => arn)).toEqual(whole.resources.map(({ arn }) => arn));
});

test('a bucket whose policy was refused is closed, its neighbours are not', () => {
  const world = sampleWorld(refuse('s3:GetBucketPolicy', undefined, /minato-juchu-data/));
  const policyOf = (name: string): string => {
    const policy = world.resources.find((one) => one.name === name)?.policy;
    return policy === null ? 'none' : policy === undefined ? 'missing' : 'state' in policy ? policy.code : 'read';
  };
  expect(policyOf('minato-juchu-data')).toBe('ACCESS_DENIED');
  expect(policyOf('minato-edi-inbox')).toBe('read');
});

test('the same world whatever the order of regions and answers', () => {
  const answers = [...sampleEvidence.answers].reverse();
  const again = sampleWorld({ ...sampleEvidence, answers }, ['us-east-1', 'ap-northeast-1']);
  expect(again.resources).toEqual(whole.resources);
  expect(again.principals).toEqual(whole.principals);
});
