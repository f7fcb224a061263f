import { expect, test } from 'vitest';
import { collectors } from '../../src/collectors/collectors.ts';

test('a question whose input comes from an earlier answer stands after the question that gives it', () => {
  const asked = new Set<string>();
  const early: string[] = [];
  for (const { item, service, operations } of collectors) {
    const own = operations.map((operation) => `${operation.service ?? service}:${operation.operation}`);
    for (const { operation, service: other, parent } of operations) {
      if (parent === undefined) continue;
      const source = `${parent.service ?? other ?? service}:${parent.operation}`;
      if (!asked.has(source) && !own.includes(source)) early.push(`${item} ${operation} stands before ${source}`);
    }
    for (const name of own) asked.add(name);
  }
  expect(early).toEqual([]);
});

test('the caller is known before anything else is asked', () => {
  expect(collectors[0]?.operations.map(({ operation }) => operation)).toEqual(['GetCallerIdentity']);
});

test('each evidence item is declared once', () => {
  const items = collectors.map(({ item }) => item);
  expect(items.filter((item, index) => items.indexOf(item) !== index)).toEqual([]);
});
