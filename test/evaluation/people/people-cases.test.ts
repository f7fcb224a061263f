import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reconcilePeople } from '../../../src/evaluation/people/reconcile-people.ts';
import { compared, inputOf, type PeopleCase, readCase } from './people-case.ts';

const ids = readdirSync('test/cases/people')
  .map((file) => file.replace(/\.yaml$/, ''))
  .sort();

test.each(ids)('%s', (id) => {
  const one = readCase<PeopleCase>('people', id);
  expect(one.id).toBe(id);
  const rows = [...reconcilePeople(inputOf(one))];
  const { seen, wanted } = compared(rows, one.expect);
  expect(seen).toEqual(wanted);
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
});
