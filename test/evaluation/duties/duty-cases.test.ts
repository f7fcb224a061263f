import { readdirSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/access/catalogue.ts';
import { loadCatalogue } from '../../../src/access/load-catalogue.ts';
import { actionMeanings } from '../../../src/evaluation/duties/action-meanings.ts';
import { reconcileDuties } from '../../../src/evaluation/duties/reconcile-duties.ts';
import { readDutyGuide } from '../../../src/procedures/read-duty-guide.ts';
import { compared, readCase } from '../people/people-case.ts';
import { type DutyCase, inputOf } from './duty-case.ts';

const ids = readdirSync('test/cases/duties')
  .map((file) => file.replace(/\.yaml$/, ''))
  .sort();

const guide = readDutyGuide();
let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue();
});

test('the usual pairs speak of actions and services that AWS has, and each line of a side means something', () => {
  const all = catalogue.services.flatMap((service) => catalogue.actionsOf(service));
  const { of } = actionMeanings(catalogue, guide);
  for (const { id, sides } of guide.pairs)
    for (const [at, { lines }] of sides.entries()) {
      for (const { actions, services, exceptServices } of lines) {
        expect((actions ?? []).filter((action) => catalogue.find(action)?.id !== action)).toEqual([]);
        const named = [...(services ?? []), ...(exceptServices ?? [])];
        expect(named.filter((service) => !catalogue.services.includes(service))).toEqual([]);
      }
      expect(all.filter((action) => of(action).includes(`${id}/${at}`)).length, `${id}/${at}`).toBeGreaterThan(0);
    }
});

test.each(ids)('%s', (id) => {
  const one = readCase<DutyCase>('duties', id);
  expect(one.id).toBe(id);
  const rows = [...reconcileDuties(inputOf(one, catalogue))];
  const usual = rows.filter(({ object, criterion }) => object.kind === 'duty-pair' && criterion === null);
  const told = one.observations === true ? rows : rows.filter((row) => !usual.includes(row));
  const { seen, wanted } = compared(told, one.expect);
  expect(seen).toEqual(wanted);
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  // Every difference names its statements and its evidence.
  for (const { result, evidence, found } of rows.filter(({ reason }) => reason === 'SOD')) {
    expect([result, evidence.length > 0, found?.state]).toEqual(['MISMATCH', true, 'seen']);
  }
});
