import { readdirSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/access/catalogue.ts';
import { loadCatalogue } from '../../../src/access/load-catalogue.ts';
import { reconcileNetwork } from '../../../src/evaluation/network/reconcile-network.ts';
import { compared, inputOf, readCase, variations } from './network-case.ts';

const ids = readdirSync('test/cases/network')
  .map((file) => file.replace(/\.yaml$/, ''))
  .sort();
const cases = ids.map(readCase);

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue();
});

test('the 38 worked cases are there, each once', () => {
  expect(ids).toEqual(Array.from({ length: 38 }, (_, index) => `N-${String(index + 1).padStart(2, '0')}`));
  expect(cases.map(({ id }) => id)).toEqual(ids);
});

test.each(cases.flatMap(variations).map((one) => [one.name, one.title, one] as const))(
  '%s %s',
  (_name, _title, one) => {
    const rows = [...reconcileNetwork(inputOf(one, catalogue))];
    const { seen, wanted } = compared(rows, one.expect);
    expect(seen).toEqual(wanted);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    // What was compared rests on evidence, and no row grows with the network.
    const decided = rows.filter(
      ({ result, reason }) => result === 'MATCH' || result === 'MISMATCH' || reason === 'NO_POPULATION',
    );
    expect(decided.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
    expect(rows.filter((row) => JSON.stringify(row).length > 60_000)).toEqual([]);
  },
);
