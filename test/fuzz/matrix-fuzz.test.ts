import { expect, test } from 'vitest';
import { matrixSilence } from './matrix-silence.ts';
import { runMatrixFuzz } from './run-matrix-fuzz.ts';
import { runWorkbookFuzz } from './run-workbook-fuzz.ts';

test('a thousand spoiled matrices: refused with words of ours, or taken with every change told', () => {
  const { failures, accepted, refused } = runMatrixFuzz(1000, 3);
  expect(failures).toEqual([]);
  expect([accepted > 100, refused > 100]).toEqual([true, true]);
});

test('spoiled workbooks: no other matrix comes out of damaged bytes', async () => {
  const { failures, refused } = await runWorkbookFuzz(150, 3);
  expect(failures).toEqual([]);
  expect(refused).toBeGreaterThan(50);
});

test('the judge of the run sees a symbol changed without a word, and levels that are not the legend’s', () => {
  const cell = {
    principal: 'P',
    resource: 'R',
    symbol: '○',
    levels: ['L'],
    notApplicable: false,
    conditions: [],
    raw: '○',
    at: 'A!1',
  };
  const matrix = (over: object, notes: readonly object[] = []): Parameters<typeof matrixSilence>[0] =>
    ({
      meta: { blankMeans: 'none' },
      legend: [{ symbol: '○', levels: ['L'], at: 'L!1' }],
      principals: [{ id: 'P' }],
      resources: [{ id: 'R' }],
      conditions: [],
      cells: [{ ...cell, ...over }],
      notes,
    }) as unknown as Parameters<typeof matrixSilence>[0];
  expect(matrixSilence(matrix({}))).toEqual([]);
  expect(matrixSilence(matrix({ raw: '〇' }))).toHaveLength(1);
  expect(matrixSilence(matrix({ raw: '〇' }, [{ kind: 'normalised', at: 'A!1' }]))).toEqual([]);
  expect(matrixSilence(matrix({ levels: ['L', 'R'] }))).toHaveLength(1);
  expect(matrixSilence(matrix({ levels: null }))).toHaveLength(1);
  expect(matrixSilence(matrix({ symbol: '', raw: '', levels: ['L'] }))).toHaveLength(1);
});
