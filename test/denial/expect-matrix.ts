import { expect } from 'vitest';
import { listed, runMatrix } from './results-matrix.ts';
import { openMatrix } from './sample-matrix.ts';

/** One part of the operations against every failure: nothing vanishes, nothing agrees without evidence, nothing else moves. */
export async function expectMatrix(part: number, parts: number): Promise<void> {
  const began = performance.now();
  const matrix = await openMatrix();
  const operations = matrix.operations.filter((_, n) => n % parts === part);
  const { violations, evaluations, resting, without } = runMatrix(matrix, operations);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const lines = [...resting].map(([operation, rows]) => `${String(rows).padStart(5)}  ${operation}`);
  console.info(
    `denial matrix, part ${part + 1} of ${parts}: ${operations.length} operations, ${evaluations} evaluations of ` +
      `${matrix.base.rows.length} rows, ${seconds} s, ${violations.length} violations; rows that rest on each operation:\n` +
      `${lines.join('\n')}`,
  );
  expect(violations.slice(0, 40), `${violations.length} violations`).toEqual([]);
  const unlisted = [...without].filter(([operation]) => !listed.has(operation));
  expect(
    unlisted.map(([operation, why]) => `${why}: ${operation}`),
    'no row rests on these: list them',
  ).toEqual([]);
  const stale = operations.filter((operation) => listed.has(operation) && !without.has(operation));
  expect(stale, 'rows rest on these now: take them off the list').toEqual([]);
  const undeclared = [...listed.keys()].filter((operation) => !matrix.operations.includes(operation));
  expect(undeclared, 'nobody declares these any more: take them off the list').toEqual([]);
  const other = [...without].filter(([operation, why]) => listed.get(operation) !== why);
  if (other.length > 0)
    console.info(
      `the list gives another reason for:\n${other.map(([operation, why]) => `${why}: ${operation}`).join('\n')}`,
    );
  expect(evaluations).toBeGreaterThan(100);
}
