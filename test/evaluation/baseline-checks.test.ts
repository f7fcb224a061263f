import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CheckFunction } from '../../src/evaluation/check-function.ts';
import type { FactKind } from '../../src/facts/fact-kind.ts';
import { baselineSchema } from '../../src/procedures/baseline-schema.ts';
import { readChecked } from '../../src/procedures/read-checked.ts';

/** Imports the one export of every file of a folder, by the word it is known under. */
async function load<T>(folder: string, word: (value: T) => string): Promise<Map<string, T>> {
  const files = readdirSync(new URL(folder, import.meta.url)).filter(
    (file) => file.endsWith('.ts') && file !== 'functions.ts',
  );
  const loaded = await Promise.all(files.map((file) => import(`${folder}${file}`) as Promise<Record<string, T>>));
  return new Map(loaded.flatMap((module) => Object.values(module)).map((value) => [word(value), value]));
}

const kinds = await load<FactKind>('../../src/facts/kinds/', ({ kind }) => kind);
const functions = await load<CheckFunction>('../../src/evaluation/functions/', ({ name }) => name);
const counts = { iam: 28, log: 24, cen: 9, key: 8, oth: 11 };

test.each(Object.entries(counts))(
  'every check of %s names a fact kind, attributes and a function that exist',
  (file, count) => {
    const items = readChecked(`baseline/${file}.yaml`, baselineSchema);
    expect(items.map(({ id }) => id)).toEqual(
      Array.from({ length: count }, (_, index) => `BL-${file.toUpperCase()}-${String(index + 1).padStart(2, '0')}`),
    );
    const missing = items.flatMap(({ id, check, parameter }) => {
      if (check === null) return [];
      const attributes = kinds.get(check.fact)?.attributes ?? {};
      const rests =
        check.function === undefined ? [] : (functions.get(check.function)?.rests ?? [`function ${check.function}`]);
      const conditions = [...check.conditions, ...(check.where ?? [])];
      const needless = ['is-true', 'is-false', 'is-empty', 'not-empty'];
      return [
        ...conditions
          .map(({ attribute }) => attribute)
          .concat(rests)
          .filter((name) => attributes[name] === undefined),
        ...conditions
          .filter(({ operator, value }) => value === undefined && parameter === null && !needless.includes(operator))
          .map(({ attribute }) => `${attribute} without value`),
        ...(check.conditions.length === 0 && check.function === undefined ? ['nothing to compare'] : []),
      ].map((what) => `${id}: ${what}`);
    });
    expect(missing).toEqual([]);
  },
);

test('no two items of a client’s sheet can be named by the same words', () => {
  const words = Object.keys(counts).flatMap((file) =>
    readChecked(`baseline/${file}.yaml`, baselineSchema).flatMap(({ synonyms }) => synonyms),
  );
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
