import { expect, test } from 'vitest';
import { actionList } from '../../src/collection/action-list.ts';
import { matchAction } from '../../src/collection/match-action.ts';
import { outsideManagedPolicies } from '../../src/collection/outside-managed-policies.ts';
import { type Permissions, permissions } from '../../src/collection/permissions.ts';
import { sessionPolicy } from '../../src/collection/session-policy.ts';
import type { Collector } from '../../src/collectors/collector.ts';
import { everyCollector } from './every-collector.ts';

function collector(...actions: readonly string[]): Collector {
  return {
    item: 'EV-1',
    service: 'iam',
    operations: [{ operation: 'ListUsers', scope: 'account', iamActions: actions }],
  };
}

/** Decides one action as IAM does: an explicit Deny first, then any Allow; a small evaluator for actions and one resource. */
function decide(
  { policies }: Permissions,
  action: string,
  resource = 'arn:aws:x',
): 'allowed' | 'denied' | 'not allowed' {
  const asList = (value: readonly string[] | string | undefined) =>
    typeof value === 'string' ? [value] : (value ?? []);
  const meant = policies
    .flatMap(({ document }) => document.Statement)
    .filter(({ Action }) => Action.some((pattern) => matchAction(pattern, action)))
    .filter(({ Resource, NotResource }) =>
      NotResource === undefined
        ? asList(Resource).some((pattern) => matchAction(pattern, resource))
        : !asList(NotResource).some((pattern) => matchAction(pattern, resource)),
    );
  if (meant.some(({ Effect }) => Effect === 'Deny')) return 'denied';
  return meant.length > 0 ? 'allowed' : 'not allowed';
}

test('every action the house declares is allowed by the printed policies, none is denied', async () => {
  const all = await everyCollector();
  const printed = permissions(all);
  const actions = actionList(all);
  expect(actions.length).toBeGreaterThan(100);
  expect(actions.filter((action) => decide(printed, action) !== 'allowed')).toEqual([]);
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

test('a long list is split so that each policy fits, and nothing is lost', () => {
  const actions = Array.from({ length: 400 }, (_, n) => `servicename:DescribeSomethingLong${n}`);
  const { policies } = permissions([collector(...actions)]);
  expect(policies.length).toBeGreaterThan(3);
  for (const { document } of policies) expect(JSON.stringify(document).length).toBeLessThanOrEqual(6_144);
  const allowed = policies.flatMap(({ document }) => document.Statement).filter(({ Effect }) => Effect === 'Allow');
  expect(new Set(allowed.flatMap(({ Action }) => Action))).toEqual(new Set([...actions, 'sts:GetCallerIdentity']));
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

test('a session policy that does not fit is refused, never shortened', () => {
  expect(() => sessionPolicy(outsideManagedPolicies, 'aws')).toThrow(
    expect.objectContaining({ code: 'SESSION_POLICY_TOO_LONG' }),
  );
});
