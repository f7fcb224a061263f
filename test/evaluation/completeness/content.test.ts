import { expect, test } from 'vitest';
import { configQueries } from '../../../src/collectors/config-queries.ts';
import { contentFields } from '../../../src/evaluation/completeness/content-fields.ts';
import { ContentSample } from '../../../src/evaluation/completeness/content-sample.ts';
import { SourceAnswers } from '../../../src/evaluation/completeness/source-answers.ts';
import { sourceOperations } from '../../../src/evaluation/completeness/source-operations.ts';
import type { Population } from '../../../src/facts/fact.ts';
import { factKinds } from '../../../src/facts/fact-kinds.ts';
import { evidenceOf, type Given, many, place, population } from './fake-place.ts';

const input = { Expression: "SELECT resourceId WHERE resourceType = 'AWS::RDS::DBInstance'" };
const rows = (...list: object[]): Given => ({
  name: 'config:SelectResourceConfig',
  input,
  pages: [{ Results: list.map((row) => JSON.stringify(row)) }],
});
const row = (resourceName: string, configuration: object) => ({
  resourceName,
  awsRegion: 'ap-northeast-1',
  configuration,
});
const db = population('db-instance', { 'db-a': { name: 'a', encrypted: true, engine: 'mysql' } });

function compare(databases: Population, answer: Given, size = 5): string[] {
  const sample = new ContentSample(size);
  const context = place([databases]);
  const sources = new SourceAnswers(evidenceOf([answer]), sourceOperations);
  const told = [...sample.add(context.place, (kind) => context.population(kind), sources)];
  return [...told, ...sample.lines()].map(({ subject, object, first, second, state, code }) =>
    `${subject} ${object} ${first.value ?? first.count} ${second.value ?? second.count} ${state} ${code ?? ''}`.trimEnd(),
  );
}

test.each<[string, Population, Given, readonly string[]]>([
  [
    'agrees in both members',
    db,
    rows(row('a', { storageEncrypted: true, engine: 'mysql' })),
    ['db-instance db-a 2 2 AGREED'],
  ],
  [
    'differs in one',
    db,
    rows(row('a', { storageEncrypted: false, engine: 'mysql' })),
    ['db-instance.encrypted db-a true false DIFFERENT'],
  ],
  ['shows no member both have', db, rows(row('a', {})), ['db-instance db-a 0 0 NOT_COMPARABLE NO_COMMON_MEMBER']],
  ['is another one', db, rows(row('b', { storageEncrypted: false })), []],
  [
    'was denied',
    db,
    { name: 'config:SelectResourceConfig', input, outcome: 'denied', code: 'AccessDenied' },
    ['db-instance null 1 null NOT_COMPARABLE AccessDenied'],
  ],
  [
    'stands on a list that was cut',
    { ...db, complete: false, code: 'CUT', exact: 'CUT' },
    rows(row('a', { storageEncrypted: true })),
    ['db-instance null 1 null NOT_COMPARABLE CUT', 'db-instance db-a 1 1 AGREED'],
  ],
  ['has no database to compare', many('db-instance', 0), rows(row('a', {})), []],
])('a database that %s', (_, databases, answer, lines) => {
  expect(compare(databases, answer)).toEqual(lines);
});

test('of many the same few are chosen, whatever their order', () => {
  const names = Array.from({ length: 40 }, (_, n) => `db${n}`);
  const all = (list: readonly string[]) =>
    compare(
      population('db-instance', Object.fromEntries(list.map((name) => [name, { name, engine: 'mysql' }]))),
      rows(...list.map((name) => row(name, { engine: 'mysql' }))),
      3,
    );
  const chosen = all(names);
  expect(chosen).toHaveLength(3);
  expect(all([...names].reverse())).toEqual(chosen);
});

test('every type has its query, and every attribute its fact', () => {
  const queries = configQueries.operations[0]?.inputs?.map(({ Expression }) => String(Expression)) ?? [];
  for (const { type, kind, key, fields } of contentFields) {
    const query = queries.find((text) => text.endsWith(`resourceType = '${type}'`)) ?? '';
    const attributes = factKinds.find((one) => one.kind === kind)?.attributes ?? {};
    expect(query, type).toContain(key[0]);
    for (const [path, attribute] of fields) {
      expect(query, path).toContain(path);
      expect(Object.keys(attributes), kind).toContain(attribute);
    }
    if (key[1] !== 'id') expect(Object.keys(attributes), kind).toContain(key[1]);
  }
});
