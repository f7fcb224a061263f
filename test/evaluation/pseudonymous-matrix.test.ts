import { expect, test } from 'vitest';
import type { AccessMatrix } from '../../src/engagement/matrix/access-matrix.ts';
import { pseudonymousMatrix } from '../../src/evaluation/pseudonymous-matrix.ts';
import type { Masking } from '../../src/evidence/masking.ts';
import { personToken } from '../../src/evidence/person-token.ts';
import { redactionToken } from '../../src/evidence/redaction-token.ts';

const key = Buffer.alloc(32, 7);
const matcher = (by: string, value: string): object => ({ by, value, account: null });
const matrix = {
  principals: [
    {
      id: 'P-01',
      name: '山田太郎',
      matchers: [
        matcher('userName', 'yamada.t'),
        matcher('identityCenterUser', 'yamada@example.jp'),
        matcher('arn', 'arn:aws:iam::111122223333:user/yamada.t'),
        matcher('roleName', 'Ops-*'),
        matcher('userName', 'tmp-*'),
      ],
    },
  ],
  conditions: [
    { id: 'C-1', kind: 'externalId', expr: { 'sts:ExternalId': ['s3cret', '*'] } },
    { id: 'C-2', kind: 'sourceIp', expr: { 'aws:SourceIp': ['203.0.113.0/24'] } },
  ],
} as unknown as AccessMatrix;

function values(pii: Masking['pii']): readonly string[] {
  const made = pseudonymousMatrix(matrix, { key, pii, addresses: 'mask' });
  return [
    ...made.principals.flatMap(({ matchers }) => matchers.map(({ value }) => value)),
    ...made.conditions.flatMap(({ expr }) => Object.values(expr).flat()),
  ];
}

const external = redactionToken('R6', 's3cret', key);

test('names of people in a matrix become the tokens of the evidence; an external id always does', () => {
  const token = personToken('yamada.t', key);
  expect(values('pseudonymize')).toEqual([
    token,
    personToken('yamada@example.jp', key),
    `arn:aws:iam::111122223333:user/${token}`,
    'Ops-*',
    'tmp-*',
    external,
    '*',
    '203.0.113.0/24',
  ]);
  expect(values('mask')).toEqual([
    'yamada.t',
    redactionToken('R5', 'yamada@example.jp', key),
    'arn:aws:iam::111122223333:user/yamada.t',
    'Ops-*',
    'tmp-*',
    external,
    '*',
    '203.0.113.0/24',
  ]);
  expect(values('keep').slice(0, 2)).toEqual(['yamada.t', 'yamada@example.jp']);
  expect(values('keep')).toContain(external);
});
