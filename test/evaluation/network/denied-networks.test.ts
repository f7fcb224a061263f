import { beforeAll, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/access/catalogue.ts';
import { loadCatalogue } from '../../../src/access/load-catalogue.ts';
import { reconcileNetwork } from '../../../src/evaluation/network/reconcile-network.ts';
import type { Row } from '../../../src/evaluation/row.ts';
import { inputOf, type NetworkCase, readCase } from './network-case.ts';
import { networkAnswers } from './network-notes.ts';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue();
});

/** Between them they read every list a topology is drawn from. */
const cases = [
  'N-04',
  'N-15',
  'N-18',
  'N-20',
  'N-21',
  'N-22',
  'N-26',
  'N-28',
  'N-31',
  'N-32',
  'N-33',
  'N-35',
  'N-38',
].map(readCase);

function rowsOf(one: NetworkCase): readonly Row[] {
  return [...reconcileNetwork(inputOf(one, catalogue))];
}

/** What an evaluation over a denied answer does that it must not do. */
function judge(before: readonly Row[], after: readonly Row[], touched: ReadonlySet<string>): readonly string[] {
  const was = new Map(before.map((row) => [row.id, row]));
  const slots = new Set(after.map(({ slot }) => slot));
  const told = (row: Row, what: string): string =>
    `${what}: ${row.rule.id} ${row.object.id} ${row.result}/${row.reason}`;
  const cites = ({ evidence }: Row): boolean => evidence.some(({ id }) => touched.has(id));
  return [
    ...before.filter(({ slot }) => !slots.has(slot)).map((row) => told(row, 'slot vanished')),
    ...after.flatMap((row) => {
      const old = was.get(row.id);
      const found: string[] = [];
      if (row.result !== 'NOT_COLLECTED' && row.result !== old?.result) found.push(told(row, 'became'));
      if (row.reason === 'NO_POPULATION' && old?.reason !== 'NO_POPULATION') found.push(told(row, 'became'));
      if (row.result !== 'NOT_COLLECTED' && cites(row)) found.push(told(row, 'rests on what was denied'));
      if (row.result === 'NOT_COLLECTED' && old?.result !== 'NOT_COLLECTED' && row.reason !== 'ACCESS_DENIED')
        found.push(told(row, 'other cause'));
      return found;
    }),
  ];
}

/** Of lists in which nothing stands every case would say the same. */
function isFilled({ pages }: ReturnType<typeof networkAnswers>[number]): boolean {
  return JSON.stringify(pages ?? [{}]) !== '[{}]';
}

test.each(cases.map((one) => [one.id, one] as const))('%s: a denied answer is told and nothing else', (_id, one) => {
  const before = rowsOf(one);
  const answers = networkAnswers(one.network);
  const operations = [...new Set(answers.filter(isFilled).map(({ service, operation }) => `${service}:${operation}`))];
  const found = operations.flatMap((operation) => {
    const after = rowsOf({ ...one, network: { ...one.network, denied: [operation] } });
    const touched = new Set(
      answers.flatMap(({ service, operation: name }, n) => (`${service}:${name}` === operation ? [`E-${n}`] : [])),
    );
    return judge(before, after, touched).map((line) => `${operation} ${line}`);
  });
  expect(found).toEqual([]);
});
