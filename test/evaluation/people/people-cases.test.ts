import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reconcilePeople } from '../../../src/evaluation/people/reconcile-people.ts';
import { personToken } from '../../../src/evidence/person-token.ts';
import { compared, inputOf, type PeopleCase, readCase } from './people-case.ts';

const ids = readdirSync('test/cases/people')
  .map((file) => file.replace(/\.yaml$/, ''))
  .sort();

test.each(ids)('%s', (id) => {
  const one = readCase<PeopleCase>('people', id);
  expect(one.id).toBe(id);
  const rows = [...reconcilePeople(inputOf(one))];
  // A name in brackets stands for its token under the key of the cases.
  const expected = one.expect.map((line) => ({
    ...line,
    row: line.row.replace(/TOKEN\(([^)]+)\)/g, (_, name: string) => personToken(name, Buffer.from('case-key'))),
  }));
  const { seen, wanted } = compared(rows, expected);
  expect(seen).toEqual(wanted);
  const decided = rows.filter(({ result, object }) => /MATCH/.test(result) && object.kind !== 'idp-member');
  expect(decided.filter(({ evidence, object }) => evidence.length === 0 && !/Entra|AzureAD/.test(object.id))).toEqual(
    [],
  );
  // What was not read is named where it decides, and proves nothing.
  for (const { result, found, evidence } of rows) {
    const names = evidence.some(({ id }) => id === 'E-UNREAD');
    expect(names).toBe(result === 'NOT_COLLECTED' && /^(?:AccessDenied|ACCESS_DENIED|CUT)$/.test(found?.code ?? ''));
  }
  if (one.pii === 'pseudonymize')
    for (const name of ['t.hatoba', 'm.ikari', '波止場', '碇']) expect(JSON.stringify(rows)).not.toContain(name);
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
});
