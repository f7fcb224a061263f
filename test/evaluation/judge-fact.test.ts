import { expect, test } from 'vitest';
import { judgeFact } from '../../src/evaluation/judge-fact.ts';
import type { ComparingRule } from '../../src/evaluation/rule.ts';
import type { Operator } from '../../src/procedures/baseline-item.ts';

const at = '2026-04-10T00:00:00.000Z';
const context = { account: '111122223333', ownAccounts: ['111122223333'], asOf: '2026-04-10' };

const rule = (operator: Operator): ComparingRule => ({
  shape: 'each',
  id: 'BL-X-01',
  version: 1,
  reconciliation: 'REC-SET',
  procedures: ['G1-1.2'],
  controls: ['27017:9.2.4'],
  pair: 'G1-1.2|27017:9.2.4',
  severity: 'M',
  criterion: null,
  required: null,
  kind: 'thing',
  where: [],
  conditions: [{ attribute: 'size', operator }],
  function: null,
  value: 90,
  reason: 'VALUE',
});

test.each([
  ['a number that is enough', 'at-least', 91, 'MATCH'],
  ['a number that is not', 'at-least', 89, 'MISMATCH'],
  ['text where a number belongs', 'at-least', 'many', 'INDETERMINATE'],
  ['an empty text where a number belongs', 'at-most', '', 'INDETERMINATE'],
  ['a list where a number belongs', 'at-most', [1, 2], 'INDETERMINATE'],
  ['a day within the limit', 'age-at-most', '2026-04-01T00:00:00.000Z', 'MATCH'],
  ['a day beyond it', 'age-at-most', '2025-04-01T00:00:00.000Z', 'MISMATCH'],
  ['text where a day belongs', 'age-at-most', 'yesterday', 'INDETERMINATE'],
] as const)('%s', (_, operator, value, expected) => {
  const size = { state: 'seen' as const, value, at, refs: [{ id: 'E-1', page: 1, pointer: '/size' }] };
  const fact = {
    kind: 'thing',
    id: 'a',
    platform: 'aws:111122223333',
    region: 'global',
    attributes: { size },
    refs: [],
  };
  const draft = judgeFact(rule(operator), fact, context);
  expect(draft.result).toBe(expected);
  expect(draft.evidence).toContainEqual({ id: 'E-1', page: 1, pointer: '/size' });
});
