import { expect, test } from 'vitest';
import { cases } from './cases.ts';
import { layMatrix } from './lay-matrix.ts';
import { xlsxOf } from './paper.ts';
import { expectedOf, readMessy, saidBy, targetsOf } from './read-messy.ts';
import { truths } from './truths.ts';

test.each(cases.map((one, n) => [n + 1, one[0], JSON.stringify(one[1]), one] as const))(
  'messy matrix %i: form %s, %s',
  async (_, form, __, [, noise, notes = []]) => {
    const truth = truths[form];
    const matrix = await readMessy(await xlsxOf(layMatrix(truth, noise)), targetsOf(truth));
    expect(saidBy(matrix)).toEqual(expectedOf(truth));
    for (const [kind, part] of notes)
      expect(
        matrix.notes.some((note) => note.kind === kind && note.made.includes(part)),
        `${kind} ${part}`,
      ).toBe(true);
  },
);

test('there are at least forty, and every form is among them', () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
  expect([...new Set(cases.map(([form]) => form))]).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
});
