import { expect, test } from 'vitest';
import { evaluate } from '../../../src/evaluation/evaluate.ts';
import type { Row } from '../../../src/evaluation/row.ts';
import type { Evidence } from '../../../src/evidence/read-evidence.ts';
import { allRefused, sampleInput } from '../sample-folder.ts';

const input = await sampleInput();

function matrixRows(evidence: Evidence): readonly Row[] {
  return [...evaluate({ ...input, evidence })].filter(({ slot }) => slot.includes('|REC-ACM|'));
}

const whole = matrixRows(input.evidence);

test.each([
  ['denied', 'AccessDenied', 'ACCESS_DENIED'],
  ['failed', 'ThrottlingException', 'THROTTLED'],
] as const)(
  'every answer of the sample %s: the matrix agrees with nothing, accuses nobody and loses no slot',
  (outcome, code, word) => {
    const rows = matrixRows(allRefused(input.evidence, outcome, code));
    const own = rows.filter(({ platform }) => platform.startsWith('aws:'));
    expect(own.length).toBeGreaterThan(5);
    expect(
      own.filter(({ result }) => result !== 'NOT_COLLECTED').map(({ slot, result }) => `${slot} ${result}`),
    ).toEqual([]);
    expect(new Set(own.map(({ reason }) => reason))).toEqual(new Set([word]));
    const slots = new Set(rows.map(({ slot }) => slot));
    expect([...new Set(whole.map(({ slot }) => slot))].filter((slot) => !slots.has(slot))).toEqual([]);
  },
);

test('what the auditee collected alone agrees with nothing until somebody validates it; what is wrong stays wrong', () => {
  const { evidence } = input;
  const rows = matrixRows({
    ...evidence,
    answers: evidence.answers.map((answer) => ({ ...answer, mode: 'auditee-run' as const })),
  });
  const now = new Map(rows.map(({ id, result, reason }) => [id, `${result} ${reason}`]));
  const after = (result: Row['result']): readonly (string | undefined)[] => [
    ...new Set(whole.filter((row) => row.result === result).map(({ id }) => now.get(id))),
  ];
  expect(after('MATCH')).toEqual(['INDETERMINATE UNVALIDATED']);
  expect(after('MISMATCH').every((word) => word?.startsWith('MISMATCH'))).toBe(true);
});
