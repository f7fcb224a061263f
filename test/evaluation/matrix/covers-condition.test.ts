import { expect, test } from 'vitest';
import { coversCondition } from '../../../src/evaluation/matrix/covers-condition.ts';
import type { Held } from '../../../src/evaluation/matrix/ways.ts';

/** `!` before an operator: the condition of a Deny, which must not come true. */
function held(operator: string, key: string, values: readonly string[]): Held {
  const plain = operator.replace('!', '');
  const quantifier = plain.startsWith('ForAllValues:')
    ? 'forallvalues'
    : plain.startsWith('ForAnyValue:')
      ? 'foranyvalue'
      : null;
  const base = plain
    .replace(/^.*:/, '')
    .replace(/IfExists$/, '')
    .toLowerCase();
  const clause = { operator: plain, base, ifExists: plain.endsWith('IfExists'), quantifier, key, values } as const;
  return { clause, holds: !operator.startsWith('!'), unknown: false };
}

const mfa = ['aws:MultiFactorAuthPresent', ['true']] as const;
const office = ['aws:SourceIp', ['203.0.113.0/24']] as const;
const org = ['aws:PrincipalOrgID', ['o-abcd123456']] as const;
const subject = ['token.actions.githubusercontent.com:sub', ['repo:org/app:*']] as const;
const until = ['aws:CurrentTime', ['2026-03-31T15:00:00Z']] as const;

const cases: readonly (readonly [string, readonly string[], readonly [string, readonly string[]], boolean, string?])[] =
  [
    ['Bool', ['true'], mfa, true],
    ['Bool', ['false'], mfa, false],
    ['BoolIfExists', ['true'], mfa, false],
    ['!BoolIfExists', ['false'], mfa, true],
    ['!Bool', ['false'], mfa, false],
    ['NumericLessThan', ['3600'], mfa, true, 'aws:MultiFactorAuthAge'],
    ['NumericLessThanIfExists', ['3600'], mfa, false, 'aws:MultiFactorAuthAge'],
    ['!NumericGreaterThanIfExists', ['3600'], mfa, true, 'aws:MultiFactorAuthAge'],
    ['IpAddress', ['203.0.113.0/24'], office, true],
    ['IpAddress', ['203.0.113.16/28', '203.0.113.200'], office, true],
    ['IpAddress', ['203.0.113.0/24', '198.51.100.0/24'], office, false],
    ['IpAddress', ['203.0.0.0/16'], office, false],
    ['IpAddressIfExists', ['203.0.113.0/24'], office, false],
    ['NotIpAddress', ['203.0.113.0/24'], office, false],
    ['!NotIpAddress', ['203.0.113.0/24'], office, true],
    ['!NotIpAddress', ['203.0.0.0/16'], office, false],
    ['!IpAddress', ['203.0.113.0/24'], office, false],
    ['IpAddress', ['nonsense'], office, false],
    ['StringEquals', ['o-abcd123456'], org, true],
    ['StringEquals', ['o-abcd123456', 'o-zzzz999999'], org, false],
    ['StringLike', ['o-*'], org, false],
    ['!StringNotEquals', ['o-abcd123456'], org, true],
    ['!StringEquals', ['o-abcd123456'], org, false],
    ['ForAllValues:StringEquals', ['o-abcd123456'], org, false],
    ['StringEquals', [], org, false],
    ['StringEquals', ['repo:org/app:ref:refs/heads/main'], subject, true],
    ['StringLike', ['repo:org/app:*'], subject, true],
    ['StringLike', ['repo:org/*'], subject, false],
    ['DateLessThan', ['2026-03-01T00:00:00Z'], until, true],
    ['DateLessThan', ['2027-01-01T00:00:00Z'], until, false],
    ['DateGreaterThan', ['2026-03-01T00:00:00Z'], until, false],
  ];

test.each(cases.map((one) => [one[0], one[1], one[2], one[3], one[4] ?? one[2][0]] as const))(
  '%s %j covers %j: %s',
  (operator, values, [key, wanted], covers, found) => {
    expect(coversCondition(held(operator, found, values), key, wanted)).toBe(covers);
    expect(coversCondition({ ...held(operator, found, values), unknown: true }, key, wanted)).toBe(false);
  },
);
