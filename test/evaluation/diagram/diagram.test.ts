import { expect, test } from 'vitest';
import { reconcileDiagram } from '../../../src/evaluation/diagram/reconcile-diagram.ts';
import { diagramInputOf, lines, readDiagramCases } from './diagram-case.ts';

const cases = [...readDiagramCases('diagram.yaml'), ...readDiagramCases('denied.yaml')];

test.each(cases.map((one) => [one.title, one] as const))('%s', (_title, one) => {
  const rows = [...reconcileDiagram(diagramInputOf(one))];
  expect(lines(rows, one.all)).toEqual(one.rows);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  // Every difference rests on something that was read, and says what the client wrote.
  for (const { result, evidence, required } of rows)
    if (result === 'MISMATCH') expect([evidence.length > 0, required !== null]).toEqual([true, true]);
});
