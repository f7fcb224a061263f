import { expect, test } from 'vitest';
import { compileClause } from '../../src/access/conditions/compile-clause.ts';
import { compileCondition } from '../../src/access/conditions/compile-condition.ts';
import type { ContextView } from '../../src/access/conditions/context-view.ts';
import { parseOperator } from '../../src/access/conditions/parse-operator.ts';
import type { Truth } from '../../src/access/conditions/truth.ts';
import type { Clause } from '../../src/access/policy.ts';

function clause(operator: string, key: string, values: readonly string[]): Clause {
  const parsed = parseOperator(operator);
  if (parsed === null) throw new Error(operator);
  return { operator, ...parsed, key, values };
}

function view(known: Readonly<Record<string, readonly string[]>>, rest: 'absent' | 'unknown' = 'absent'): ContextView {
  return { valuesOf: (key) => known[key] ?? rest };
}

type Row = readonly [string, string | readonly string[], string | readonly string[] | null, Truth];

function check(key: string, rows: readonly Row[]): void {
  test.each(rows)(`%s ${key} %j, request %j: %s`, (operator, values, seen, expected) => {
    const known = seen === null ? {} : { [key.toLowerCase()]: [seen].flat() };
    expect(compileClause(clause(operator, key, [values].flat()), '2012-10-17')(view(known))).toBe(expected);
  });
}

check('aws:PrincipalTag/Team', [
  ['StringEquals', 'red', 'red', 'true'],
  ['StringEquals', 'red', 'Red', 'false'],
  ['StringEquals', ['blue', 'red'], 'red', 'true'],
  ['StringEquals', 'r*', 'red', 'false'],
  ['StringEquals', 'r*', 'r*', 'true'],
  ['StringEquals', 'red', null, 'false'],
  ['StringEquals', 'red', ['red', 'blue'], 'unknown'],
  ['StringEqualsIfExists', 'red', null, 'true'],
  ['StringEqualsIfExists', 'red', 'blue', 'false'],
  ['StringNotEquals', 'red', 'blue', 'true'],
  ['StringNotEquals', ['blue', 'red'], 'red', 'false'],
  ['StringNotEquals', ['blue', 'red'], 'green', 'true'],
  ['StringNotEquals', 'red', null, 'true'],
  ['StringNotEqualsIfExists', 'red', null, 'true'],
  ['StringEqualsIgnoreCase', 'RED', 'red', 'true'],
  ['StringNotEqualsIgnoreCase', 'RED', 'red', 'false'],
  ['StringLike', 'r*d', 'red', 'true'],
  ['StringLike', 'r?d', 'read', 'false'],
  ['StringLike', 'r${*}', 'r*', 'true'],
  ['StringLike', 'r${*}', 'red', 'false'],
  ['StringLike', 'a', 'a*', 'false'],
  ['StringNotLike', ['r*', 'b*'], 'green', 'true'],
  ['StringNotLike', ['r*', 'b*'], 'blue', 'false'],
  ['stringequals', 'red', 'red', 'true'],
  ['Null', 'true', null, 'true'],
  ['Null', 'true', 'red', 'false'],
  ['Null', 'false', 'red', 'true'],
  ['Null', 'FALSE', null, 'false'],
  ['Null', ['true', 'false'], null, 'true'],
  ['Null', 'yes', null, 'unknown'],
  ['BinaryEquals', 'QmluYXJ5', 'QmluYXJ5', 'true'],
  ['BinaryEquals', 'QmluYXJ5', 'QmluYXJ6', 'false'],
]);

check('aws:TagKeys', [
  ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'b'], 'true'],
  ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'c'], 'false'],
  ['ForAllValues:StringEquals', ['a'], null, 'true'],
  ['ForAllValues:StringEquals', ['a'], [], 'true'],
  ['ForAllValues:StringEquals', ['a'], [''], 'true'],
  ['ForAnyValue:StringEquals', ['a', 'b'], ['c', 'b'], 'true'],
  ['ForAnyValue:StringEquals', ['a', 'b'], ['c'], 'false'],
  ['ForAnyValue:StringEquals', ['a'], null, 'false'],
  ['ForAnyValue:StringEquals', ['a'], [''], 'false'],
  ['ForAnyValue:StringEqualsIfExists', ['a'], null, 'false'],
  ['ForAllValues:StringEqualsIfExists', ['a'], null, 'true'],
  ['ForAllValues:StringNotEquals', ['a', 'b'], ['c', 'd'], 'true'],
  ['ForAllValues:StringNotEquals', ['a', 'b'], ['c', 'a'], 'false'],
  ['ForAnyValue:StringNotEquals', ['a'], ['a', 'b'], 'true'],
  ['ForAnyValue:StringNotEquals', ['a'], ['a'], 'false'],
  ['ForAnyValue:StringNotEquals', ['a'], null, 'false'],
  ['ForAllValues:Null', 'true', null, 'unknown'],
]);

check('aws:MultiFactorAuthAge', [
  ['NumericLessThan', '3600', '3599', 'true'],
  ['NumericLessThan', '3600', '3600', 'false'],
  ['NumericLessThanEquals', '3600', '3600', 'true'],
  ['NumericGreaterThan', '10', '9', 'false'],
  ['NumericGreaterThanEquals', '10', '10.0', 'true'],
  ['NumericEquals', '10', '10.0', 'true'],
  ['NumericNotEquals', ['10', '11'], '11', 'false'],
  ['NumericNotEquals', '10', null, 'true'],
  ['NumericLessThan', '3600', null, 'false'],
  ['NumericLessThanIfExists', '3600', null, 'true'],
  ['NumericLessThan', 'soon', '1', 'unknown'],
  ['NumericLessThan', ['soon', '5'], '1', 'true'],
  ['NumericLessThan', '5', 'soon', 'unknown'],
]);

check('aws:CurrentTime', [
  ['DateLessThan', '2026-04-01', '2026-03-31T23:59:59Z', 'true'],
  ['DateLessThan', '2026-04-01T00:00:00Z', '2026-04-01T00:00:00Z', 'false'],
  ['DateLessThanEquals', '2026-04-01T00:00:00Z', '2026-04-01T00:00:00Z', 'true'],
  ['DateGreaterThan', '2026-04-01T09:00:00+09:00', '2026-04-01T00:00:01Z', 'true'],
  ['DateGreaterThanEquals', '1775001600', '2026-04-01T00:00:00Z', 'true'],
  ['DateEquals', '2026', '2026-01-01T00:00:00.000Z', 'true'],
  ['DateNotEquals', '2026-01', '2026-01-02', 'true'],
  ['DateNotEquals', '2026-01', null, 'true'],
  ['DateLessThan', '2026-02-30', '2026-01-01', 'unknown'],
]);

check('aws:SecureTransport', [
  ['Bool', 'true', 'true', 'true'],
  ['Bool', 'TRUE', 'true', 'true'],
  ['Bool', 'false', 'true', 'false'],
  ['Bool', ['true', 'false'], 'false', 'true'],
  ['Bool', 'false', null, 'false'],
  ['BoolIfExists', 'false', null, 'true'],
  ['Bool', 'yes', 'true', 'unknown'],
]);

check('aws:SourceIp', [
  ['IpAddress', '203.0.113.0/24', '203.0.113.200', 'true'],
  ['IpAddress', '203.0.113.0/24', '203.0.114.1', 'false'],
  ['IpAddress', '203.0.113.7', '203.0.113.7', 'true'],
  ['IpAddress', '203.0.113.7/25', '203.0.113.127', 'true'],
  ['IpAddress', '0.0.0.0/0', '255.255.255.255', 'true'],
  ['IpAddress', '0.0.0.0/0', '2001:db8::1', 'false'],
  ['IpAddress', '2001:DB8:1234:5678::/64', '2001:db8:1234:5678:ffff::1', 'true'],
  ['IpAddress', '2001:db8::/33', '2001:db8:8000::1', 'false'],
  ['IpAddress', '::/0', '2001:db8::1', 'true'],
  ['NotIpAddress', ['203.0.113.0/24', '198.51.100.0/24'], '198.51.100.3', 'false'],
  ['NotIpAddress', ['203.0.113.0/24', '198.51.100.0/24'], '192.0.2.1', 'true'],
  ['NotIpAddress', '203.0.113.0/24', null, 'true'],
  ['IpAddress', '203.0.113.0/24', null, 'false'],
  ['IpAddress', '203.0.113.0/33', '203.0.113.1', 'unknown'],
  ['IpAddress', '203.0.113.256', '203.0.113.1', 'unknown'],
  ['NotIpAddress', 'vpn', '203.0.113.1', 'unknown'],
  ['IpAddress', '203.0.113.0/24', 'AWS Internal', 'unknown'],
  ['IpAddress', '1::2::3', '1::2', 'unknown'],
]);

check('aws:SourceArn', [
  ['ArnEquals', 'arn:aws:sns:*:111122223333:t', 'arn:aws:sns:eu-west-1:111122223333:t', 'true'],
  ['ArnLike', 'arn:aws:s:*:111122223333:f/*', 'arn:aws:s:r:999999999999:store/abc:111122223333:f/d', 'false'],
  ['StringLike', 'arn:aws:s:*:111122223333:f/*', 'arn:aws:s:r:999999999999:store/abc:111122223333:f/d', 'true'],
  ['ArnLike', 'arn:aws:sns:*:*:a:*', 'arn:aws:sns:r:1:a:b:c', 'true'],
  ['ArnLike', 'arn:aws:sns:*:*:T', 'arn:aws:sns:r:1:t', 'false'],
  ['ArnNotLike', 'arn:aws:sns:*:*:*', 'arn:aws:sqs:r:1:q', 'true'],
  ['ArnNotEquals', ['arn:aws:sns:*:*:*', 'arn:aws:sqs:*:*:*'], 'arn:aws:sqs:r:1:q', 'false'],
  ['ArnNotLike', 'arn:aws:sns:*:*:*', null, 'true'],
  ['ArnLike', 'arn:aws:sns:*:*:*', null, 'false'],
  ['ArnLike', '*', 'arn:aws:sns:r:1:t', 'unknown'],
  ['ArnLike', 'arn:aws:sns:*:*:*', 'topic', 'unknown'],
]);

test.each([
  ['StringEquals', ['${aws:PrincipalTag/Team}'], { 'aws:principaltag/team': ['red'] }, 'true'],
  ['StringEquals', ['${aws:PrincipalTag/Team}'], { 'aws:principaltag/team': ['r*'] }, 'false'],
  ['StringLike', ['${aws:PrincipalTag/Team}'], { 'aws:principaltag/team': ['r*'] }, 'false'],
  ['StringLike', ['${aws:PrincipalTag/Team}*'], { 'aws:principaltag/team': ['r'] }, 'true'],
  // AWS, "Policy variables with no value": nothing equals it, so StringNotEquals holds.
  ['StringEquals', ['${aws:PrincipalTag/Team}'], {}, 'false'],
  ['StringEquals', ['red', '${aws:PrincipalTag/Team}'], {}, 'true'],
  ['StringNotEquals', ['${aws:PrincipalTag/Team}'], {}, 'true'],
  ['StringNotEquals', ['blue', '${aws:PrincipalTag/Team}'], {}, 'true'],
  ['StringNotEquals', ['red', '${aws:PrincipalTag/Team}'], {}, 'false'],
  ['StringNotEquals', ["${aws:PrincipalTag/Team, 'none'}"], {}, 'true'],
] as const)('%s %j with %j: %s', (operator, values, known, expected) => {
  const context = view({ ...known, 'aws:resourcetag/team': ['red'] });
  expect(compileClause(clause(operator, 'aws:ResourceTag/Team', values), '2012-10-17')(context)).toBe(expected);
});

test('a variable in a policy of 2008 is text', () => {
  const old = compileClause(clause('StringEquals', 'aws:username', ['${aws:username}']), '2008-10-17');
  expect(old(view({ 'aws:username': ['yamada'] }))).toBe('false');
  expect(old(view({ 'aws:username': ['${aws:username}'] }))).toBe('true');
});

test.each([
  ['StringEquals', 'aws:SourceVpce', ['vpce-1'], 'open'],
  ['Null', 'aws:TokenIssueTime', ['true'], 'open'],
  ['StringEquals', 'token.actions.githubusercontent.com:sub', ['repo:a/b:*'], 'open'],
  ['StringEquals', 'kms:EncryptionContext:aws:s3:arn', ['x'], 'open'],
  ['StringEquals', 'newservice:Colour', ['red'], 'unknown'],
  ['Null', 'newservice:Colour', ['true'], 'unknown'],
  ['StringEquals', 'listed:Colour', ['red'], 'open'],
  // A number compared with an address: no rule.
  ['NumericLessThan', 'aws:SourceIp', ['5'], 'unknown'],
  ['StringLike', 'aws:CurrentTime', ['2026-*'], 'unknown'],
  ['NumericLessThan', 'aws:EpochTime', ['1775001600'], 'open'],
  ['DateLessThan', 'aws:EpochTime', ['1775001600'], 'open'],
] as const)('%s %s %j, nothing known: %s', (operator, key, values, expected) => {
  const compiled = compileClause(clause(operator, key, values), '2012-10-17', (name) => name === 'listed:colour');
  expect(compiled(view({}, 'unknown'))).toBe(expected);
});

test('a variable whose key nobody knows leaves the clause unknown, one whose value is not known leaves it open', () => {
  const context: ContextView = { valuesOf: (key) => (key === 'aws:resourcetag/a' ? ['x'] : 'unknown') };
  const of = (value: string): Truth =>
    compileClause(clause('StringEquals', 'aws:ResourceTag/a', [value]), '2012-10-17')(context);
  expect(of('${aws:PrincipalTag/a}')).toBe('open');
  expect(of('${newservice:a}')).toBe('unknown');
  expect(of('${aws:PrincipalTag/a')).toBe('unknown');
});

test('all clauses must hold; one that fails decides', () => {
  const mfa = clause('Bool', 'aws:MultiFactorAuthPresent', ['true']);
  const team = clause('StringEquals', 'aws:PrincipalTag/Team', ['red']);
  const odd = clause('StringEquals', 'newservice:Colour', ['red']);
  const evaluate = compileCondition([mfa, team, odd], '2012-10-17');
  expect(evaluate(view({ 'aws:principaltag/team': ['blue'] }, 'unknown'))).toEqual({ truth: 'false', open: [] });
  expect(evaluate(view({ 'aws:principaltag/team': ['red'] }, 'unknown'))).toEqual({
    truth: 'unknown',
    open: [
      { clause: mfa, unknown: false },
      { clause: odd, unknown: true },
    ],
  });
  expect(compileCondition([], '2012-10-17')(view({}, 'unknown')).truth).toBe('true');
  const known = { 'aws:principaltag/team': ['red'], 'newservice:colour': ['red'] };
  expect(evaluate(view(known, 'unknown'))).toEqual({ truth: 'open', open: [{ clause: mfa, unknown: false }] });
  expect(evaluate(view({ ...known, 'aws:multifactorauthpresent': ['true'] })).truth).toBe('true');
});

test.each([
  'NullIfExists',
  'StringEqual',
  'ForAll:StringEquals',
  'IfExists',
  '',
  'StringEqualsIfExistsIfExists',
  'Like',
])('%j is no operator', (name) => {
  expect(parseOperator(name)).toBeNull();
});
