import { expect, test } from 'vitest';
import { foreignAccounts } from '../../src/facts/foreign-accounts.ts';
import { readPolicy } from '../../src/facts/read-policy.ts';

const cases: readonly [string, object, readonly string[]][] = [
  [
    'an account id and an ARN',
    { Principal: { AWS: ['999988887777', 'arn:aws:iam::444455556666:root'] } },
    ['444455556666', '999988887777'],
  ],
  ['its own account', { Principal: { AWS: '111122223333' } }, []],
  ['a Deny', { Effect: 'Deny', Principal: { AWS: '999988887777' } }, []],
  ['a deleted principal', { Principal: { AWS: 'AROAEXAMPLEEXAMPLEEXA' } }, []],
  [
    'everyone of one account',
    { Principal: '*', Condition: { StringEquals: { 'aws:PrincipalAccount': '999988887777' } } },
    ['999988887777'],
  ],
  [
    'a service for one account',
    {
      Principal: { Service: 'sns.amazonaws.com' },
      Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:999988887777:t' } },
    },
    ['999988887777'],
  ],
  [
    'everyone but one account',
    { Principal: '*', Condition: { StringNotEquals: { 'aws:PrincipalAccount': '999988887777' } } },
    [],
  ],
];

test.each(cases)('%s', (_, statement, expected) => {
  const statements = readPolicy({ Statement: [{ Effect: 'Allow', ...statement }] }) ?? [];
  expect(foreignAccounts(statements, ['111122223333'])).toEqual(expected);
});
