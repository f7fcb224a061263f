import { readdirSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/access/catalogue.ts';
import { loadCatalogue } from '../../../src/access/load-catalogue.ts';
import { matrixWarnings } from '../../../src/evaluation/matrix/matrix-warnings.ts';
import { reconcileAccess } from '../../../src/evaluation/matrix/reconcile-access.ts';
import { compared, inputOf, readCase, variations } from './access-case.ts';

const ids = readdirSync('test/cases/access')
  .map((file) => file.replace(/\.yaml$/, ''))
  .sort();
const cases = ids.map(readCase);

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue();
});

test('the 75 worked cases are there, each once', () => {
  expect(ids).toEqual(Array.from({ length: 75 }, (_, index) => `A-${String(index + 1).padStart(2, '0')}`));
  expect(cases.map(({ id }) => id)).toEqual(ids);
});

test.each(cases.flatMap(variations).map((one) => [one.name, one.title, one] as const))(
  '%s %s',
  (_name, _title, one) => {
    const input = inputOf(one, catalogue);
    const rows = [...reconcileAccess(input)];
    const { seen, wanted } = compared(rows, one.expect);
    expect(seen).toEqual(wanted);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    // What was compared rests on evidence, and no row grows with what is granted.
    const decided = rows.filter(({ result }) => result === 'MATCH' || result === 'MISMATCH');
    expect(decided.filter(({ evidence, reason }) => evidence.length === 0 && reason !== 'ORPHAN')).toEqual([]);
    expect(rows.filter((row) => JSON.stringify(row).length > 40_000)).toEqual([]);
    if (one.warnings !== undefined)
      expect(input.matrices.flatMap((matrix) => matrixWarnings(matrix, input.asOf))).toEqual(one.warnings);
  },
);
