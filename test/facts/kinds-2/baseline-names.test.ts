import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CheckFunction } from '../../../src/evaluation/check-function.ts';
import type { FactKind } from '../../../src/facts/fact-kind.ts';
import type { Check } from '../../../src/procedures/baseline-item.ts';
import { baselineSchema } from '../../../src/procedures/baseline-schema.ts';
import { readChecked } from '../../../src/procedures/read-checked.ts';

const root = new URL('../../../', import.meta.url);

async function exportsOf<T>(folder: string, key: string): Promise<Map<string, T>> {
  const files = readdirSync(new URL(folder, root)).filter((file) => file.endsWith('.ts'));
  const modules: object[] = await Promise.all(files.map((file) => import(new URL(`${folder}/${file}`, root).href)));
  const values = modules.flatMap((module) => Object.values(module) as Record<string, unknown>[]);
  return new Map(
    values
      .filter((value) => value !== null && typeof value === 'object' && key in value)
      .map((value) => [String(value[key]), value as T]),
  );
}

const items = ['obj', 'vm', 'net', 'app', 'db', 'con'].flatMap((file) =>
  readChecked(`baseline/${file}.yaml`, baselineSchema),
);
const checks = items.flatMap((item) =>
  item.check === null
    ? []
    : [item.check, ...(item.moreChecks ?? [])].map((check): [string, Check] => [`${item.id} ${check.fact}`, check]),
);

test('none of the 64 settings of the six kinds is missing', () => {
  const counts = ['OBJ', 'VM', 'NET', 'APP', 'DB', 'CON'].map(
    (kind) => items.filter(({ id }) => id.startsWith(`BL-${kind}-`)).length,
  );
  expect(counts).toEqual([12, 7, 16, 8, 12, 9]);
});

test('no two settings answer to the same words', () => {
  const words = items.flatMap(({ synonyms }) => synonyms);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test('every check names a kind, attributes and a function that exist, and each kind once', async () => {
  const kinds = await exportsOf<FactKind>('src/facts/kinds', 'kind');
  const functions = await exportsOf<CheckFunction>('src/evaluation/functions', 'name');
  const missing = checks.flatMap(([at, { fact, where = [], conditions, function: name }]) => {
    const rests = name === undefined ? [] : functions.get(name)?.rests;
    if (rests === undefined) return [`${at}: function ${name}`];
    const attributes = [...where, ...conditions].map(({ attribute }) => attribute).concat(rests);
    return attributes
      .filter((attribute) => kinds.get(fact)?.attributes[attribute] === undefined)
      .map((attribute) => `${at}: ${attribute}`);
  });
  expect(missing).toEqual([]);
  const twice = items.filter(
    ({ check, moreChecks = [] }) =>
      new Set([check, ...moreChecks].map((one) => one?.fact)).size !== 1 + moreChecks.length,
  );
  expect(twice.map(({ id }) => id)).toEqual([]);
});
