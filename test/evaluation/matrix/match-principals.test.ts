import { expect, test } from 'vitest';
import type { World } from '../../../src/access/world.ts';
import type { MatrixPrincipal } from '../../../src/engagement/matrix/access-matrix.ts';
import { matchPrincipals } from '../../../src/evaluation/matrix/match-principals.ts';
import { population } from '../../../src/evaluation/matrix/population.ts';
import { center, closed, matrix, principal, reserved, resource, row, world } from './small-world.ts';

const other = '444455556666';
const iam = world({
  principals: [
    principal('role/NightBatch-1', { tags: { Owner: 'batch' } }),
    principal('role/NightBatch-2'),
    principal('role/NightBatch-1', { account: other }),
    principal('role/SIerOps', { trusts: { AWS: 'arn:aws:iam::999900001111:root' } }),
    principal('role/Deploy', {
      trusts: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
    }),
    principal('role/aws-service-role/x/AWSServiceRoleForX', { folded: 'service-linked', class: 'service-linked' }),
    principal('user/yamada.t', { groups: ['arn:aws:iam::111122223333:group/ops'], tags: { EmployeeId: 'E1234' } }),
    principal('group/ops'),
    principal('group/empty'),
    principal('root'),
  ],
});

/** Short ARNs (`role/X`, of another account with its id) and outside parties a row got, with the rung. */
function found(rows: readonly MatrixPrincipal[], here: World = iam, id = rows[0]?.id ?? ''): readonly string[] {
  const match = matchPrincipals(matrix(rows), here).rows.get(id);
  const short = (arn: string): string => arn.replace('arn:aws:iam::111122223333:', '').replace('arn:aws:iam::', '');
  return [
    match?.rung ?? 'none',
    ...(match?.principals ?? []).map(short),
    ...(match?.outside ?? []).map((one) => `>${short(one)}`),
  ];
}

const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['an ARN', ['arn=arn:aws:iam::111122223333:role/NightBatch-1'], ['explicit', 'role/NightBatch-1']],
  ['an ARN in other letters is another one', ['arn=arn:aws:iam::111122223333:role/nightbatch-1'], ['none']],
  [
    'an ARN pattern is a name',
    ['arn=arn:aws:iam::*:role/NightBatch-1'],
    ['name', 'role/NightBatch-1', `${other}:role/NightBatch-1`],
  ],
  ['an ARN of an outside account', ['arn=arn:aws:iam::999900001111:role/x'], ['explicit', '>999900001111:role/x']],
  [
    'a name pattern',
    ['roleName=NightBatch-?'],
    ['name', 'role/NightBatch-1', 'role/NightBatch-2', `${other}:role/NightBatch-1`],
  ],
  ['a name and an account', [`roleName=NightBatch-1@${other}`], ['name', `${other}:role/NightBatch-1`]],
  ['a part of a name is no match', ['roleName=NightBatch'], ['none']],
  ['a user name', ['userName=yamada.t'], ['name', 'user/yamada.t']],
  ['a group name', ['groupName=ops'], ['name', 'group/ops']],
  ['a tag', ['tag=Owner=batch'], ['tag', 'role/NightBatch-1']],
  ['a tag with another value', ['tag=Owner=Batch'], ['none']],
  [
    'an outside account and the roles it can take',
    ['externalAccount=999900001111'],
    ['explicit', 'role/SIerOps', '>999900001111:root'],
  ],
  ['an outside account nobody lets in', ['externalAccount=999900002222'], ['none']],
  [
    'a provider by its host',
    ['provider=token.actions.githubusercontent.com'],
    ['explicit', 'role/Deploy', '>oidc-provider/token.actions.githubusercontent.com'],
  ],
  ['everybody', ['anonymous='], ['explicit', '>*']],
  ['the own organisation', ['organization='], ['explicit', '>o-own']],
  ['root', ['root='], ['explicit', 'root']],
  ['a service', ['service=lambda.amazonaws.com'], ['explicit', '>lambda.amazonaws.com']],
  ['two matchers', ['userName=yamada.t', 'roleName=NightBatch-2'], ['name', 'role/NightBatch-2', 'user/yamada.t']],
];

test.each(cases)('a row finds %s', (_, matchers, expected) => {
  expect(found([row('P-01', matchers)])).toEqual(expected);
});

test('the first way that hits has the principal: ARN before name before tag', () => {
  const rows = [
    row('tag', ['tag=Owner=batch']),
    row('name', ['roleName=NightBatch-*']),
    row('arn', ['arn=arn:aws:iam::111122223333:role/NightBatch-1']),
  ];
  expect(found(rows, iam, 'arn')).toEqual(['explicit', 'role/NightBatch-1']);
  expect(found(rows, iam, 'name')).toEqual(['name', 'role/NightBatch-2', `${other}:role/NightBatch-1`]);
  expect(found(rows, iam, 'tag')).toEqual(['none']);
});

test('a role an outside party can take stays with the row that names it', () => {
  const rows = [row('ops', ['roleName=SIerOps']), row('sier', ['externalAccount=999900001111'])];
  expect(found(rows, iam, 'ops')).toEqual(['name', 'role/SIerOps']);
  expect(found(rows, iam, 'sier')).toEqual(['explicit', 'role/SIerOps', '>999900001111:root']);
});

test('the employee number finds the user whose tag says it, only for a person', () => {
  expect(found([row('P', [], { kind: 'person', employeeNo: 'E1234' })])).toEqual(['tag', 'user/yamada.t']);
  expect(found([row('P', [], { kind: 'group', employeeNo: 'E1234' })])).toEqual(['none']);
});

const sso = world({
  principals: [reserved('Ops'), reserved('View'), reserved('Ops', other), reserved('Stray')],
  center: center({ yamada: ['aws-ops', 'viewer'], suzuki: ['viewer'], sato: [] }, [
    ['aws-ops', 'Ops'],
    ['viewer', 'View'],
    ['sato', 'View'],
  ]),
});

test('a group of Identity Center is its permission sets’ roles and covers its members', () => {
  const matches = matchPrincipals(
    matrix([row('P', ['identityCenterGroup=aws-ops']), row('V', ['identityCenterGroup=viewer'])]),
    sso,
  );
  expect(matches.rows.get('P')?.principals).toEqual([reserved('Ops').arn]);
  expect(matches.rows.get('V')?.members.map(({ name }) => name)).toEqual(['yamada', 'suzuki']);
  // Nobody is listed twice: only the user who holds a set himself, and the role nobody is assigned to.
  expect(matches.withoutRow).toEqual([]);
  expect(matches.centerWithoutRow.map(({ id }) => id)).toEqual(['u-sato']);
  expect(matches.unassignedRoles.map(({ arn }) => arn)).toEqual([reserved('Ops', other).arn, reserved('Stray').arn]);
});

test('a person is the union of what it and its groups hold', () => {
  expect(found([row('P', ['identityCenterUser=yamada'], { kind: 'person' })], sso)).toEqual([
    'center',
    'role/AWSReservedSSO_Ops_0123456789abcdef',
    'role/AWSReservedSSO_View_0123456789abcdef',
  ]);
});

test('a group row for one account has only that account’s role', () => {
  const both = world({
    principals: [reserved('Ops'), reserved('Ops', other)],
    center: center({ yamada: ['aws-ops'] }, [['aws-ops', 'Ops']], { accounts: ['111122223333', other] }),
  });
  expect(found([row('P', [`identityCenterGroup=aws-ops@${other}`])], both)).toEqual([
    'center',
    `${other}:role/AWSReservedSSO_Ops_0123456789abcdef`,
  ]);
});

test('a permission set by its name, and an assignment whose role nobody collected', () => {
  expect(found([row('P', ['permissionSet=Ops'])], sso).slice(1)).toEqual([
    'role/AWSReservedSSO_Ops_0123456789abcdef',
    `${other}:role/AWSReservedSSO_Ops_0123456789abcdef`,
  ]);
  const open = world({ center: center({ yamada: ['aws-ops'] }, [['aws-ops', 'Ops']], { provisioned: false }) });
  const match = matchPrincipals(matrix([row('P', ['identityCenterGroup=aws-ops'])]), open).rows.get('P');
  expect(match?.principals).toEqual([]);
  expect(match?.unprovisioned.map(({ permissionSetName }) => permissionSetName)).toEqual(['Ops']);
  expect(match?.rung).toBe('center');
});

test('a name that stands as a token in the evidence is found by its token', () => {
  const tokens = world({ center: center({ '***REDACTED(R5:0123456789abcdef)***': ['g'] }, [['g', 'Ops']]) });
  const spellings = (name: string): readonly string[] => [
    name,
    name === 'yamada' ? '***REDACTED(R5:0123456789abcdef)***' : name,
  ];
  const rows = [row('P', ['identityCenterUser=yamada'])];
  expect(matchPrincipals(matrix(rows), tokens).rows.get('P')?.rung).toBeNull();
  expect(matchPrincipals(matrix(rows), tokens, { spellings }).rows.get('P')?.rung).toBe('center');
});

test('an empty group, and one whose members were not read', () => {
  const empty = (here: World): boolean | undefined =>
    matchPrincipals(matrix([row('P', ['groupName=empty'])]), here).rows.get('P')?.isEmptyGroup;
  expect(empty(iam)).toBe(true);
  expect(empty(world({ principals: [...iam.principals] }, [closed('arn:aws:iam::111122223333:*')]))).toBe(false);
  expect(matchPrincipals(matrix([row('P', ['groupName=ops'])]), iam).rows.get('P')?.isEmptyGroup).toBe(false);
});

test('leftovers: users a group covers, empty groups, folded roles and root are not among them', () => {
  const matches = matchPrincipals(matrix([row('P', ['groupName=ops'])]), iam);
  expect(matches.withoutRow.map(({ name, account }) => `${account} ${name}`)).toEqual([
    '111122223333 NightBatch-1',
    '111122223333 NightBatch-2',
    `${other} NightBatch-1`,
    '111122223333 SIerOps',
    '111122223333 Deploy',
  ]);
  expect(matches.coveredBy.get('arn:aws:iam::111122223333:user/yamada.t')).toEqual(['P']);
  expect(matches.roots.map(({ name }) => name)).toEqual(['root']);
  expect(matches.outsideWithoutRow.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'account 999900001111',
    'provider arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
  ]);
});

test('a person with a row leaves no leftover group, a member without one does', () => {
  const named = matchPrincipals(matrix([row('P', ['userName=yamada.t'], { kind: 'person' })]), iam);
  expect(named.withoutRow.map(({ name }) => name)).not.toContain('ops');
  expect(matchPrincipals(matrix([]), iam).withoutRow.map(({ name }) => name)).toContain('ops');
});

const orphans: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['a role, IAM not read', 'roleName=Gone', ['arn:aws:iam::111122223333:*'], ['list arn:aws:iam::111122223333:*']],
  ['a role, another service not read', 'roleName=Gone', ['arn:aws:sqs:ap-northeast-1:111122223333:*'], []],
  ['a role in an account nobody collected', 'roleName=Gone@999900009999', [], ['list 999900009999']],
  ['everybody needs no list', 'anonymous=', ['arn:aws:iam::111122223333:*'], []],
];

test.each(orphans)('rows without principal: %s', (_, matcher, gaps, expected) => {
  const here = world(
    { principals: [principal('role/Other')] },
    gaps.map((of) => closed(of)),
  );
  const matches = matchPrincipals(matrix([row('P', [matcher])]), here);
  expect(matches.rows.get('P')?.closed.map(({ part, of }) => `${part} ${of}`)).toEqual(expected);
  expect(matches.withoutPrincipal).toEqual(matcher === 'anonymous=' ? [] : ['P']);
});

test('a row of Identity Center is open while its lists are, and rows without matchers are told apart', () => {
  const here = world({ center: center({}, [], { closed: [closed('d-1', 'identity-center')] }) });
  const matches = matchPrincipals(matrix([row('P', ['identityCenterGroup=aws-ops']), row('Q', [])]), here);
  expect(matches.rows.get('P')?.closed.map(({ of }) => of)).toEqual(['d-1']);
  expect([matches.withoutPrincipal, matches.withoutMatcher]).toEqual([['P'], ['Q']]);
});

test('what only looks alike is a candidate, never a match', () => {
  const match = matchPrincipals(matrix([row('P', ['roleName=Nightbatch1'])]), iam).rows.get('P');
  expect(match?.principals).toEqual([]);
  expect(match?.candidates).toEqual(['NightBatch-1', 'NightBatch-2']);
});

test('the population counts classes and outside parties; an own account’s root in a policy is nobody outside', () => {
  const bucket = resource('arn:aws:s3:::b', 's3-bucket', {
    open: { AWS: ['*', 'arn:aws:iam::111122223333:root', 'AIDAIOSFODNN7EXAMPLE'] },
  });
  const told = population(world({ principals: iam.principals, resources: [bucket] }));
  expect(told.byClass).toMatchObject({ person: 1, group: 2, root: 1, 'service-linked': 1 });
  expect(told.serviceLinked.length).toBe(1);
  expect(told.outside.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'account 999900001111',
    'anonymous *',
    'deleted AIDAIOSFODNN7EXAMPLE',
    'provider arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
  ]);
});

test('an assignment of a permission set the row names is a hit although no role was made of it', () => {
  const here = world({
    center: center({ tanaka: ['ops'] }, [['ops', 'Ops']], { accounts: ['111122223333', other], provisioned: false }),
  });
  const rows = [row('P-1', ['permissionSet=Op*@111122223333']), row('P-2', ['permissionSet=Audit'])];
  const matches = matchPrincipals(matrix(rows), here);
  expect(matches.rows.get('P-1')?.rung).toBe('center');
  expect(matches.rows.get('P-1')?.unprovisioned.map(({ account }) => account)).toEqual(['111122223333']);
  expect(matches.withoutPrincipal).toEqual(['P-2']);
  // The group that holds it in the other account has no row there.
  expect(matches.centerWithoutRow.map(({ id }) => id)).toEqual(['g-ops']);
  const both = matchPrincipals(matrix([row('P-1', ['permissionSet=Ops'])]), here);
  expect(both.centerWithoutRow).toEqual([]);
});
