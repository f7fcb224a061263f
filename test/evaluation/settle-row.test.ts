import { expect, test } from 'vitest';
import type { ApprovedException, Engagement, Validation } from '../../src/engagement/engagement.ts';
import { compareValue } from '../../src/evaluation/compare-value.ts';
import { exitCode } from '../../src/evaluation/exit-code.ts';
import { makeRow } from '../../src/evaluation/make-row.ts';
import type { Row } from '../../src/evaluation/row.ts';
import type { Draft, RuleHead } from '../../src/evaluation/rule.ts';
import { type Settling, settleRow } from '../../src/evaluation/settle-row.ts';
import { Summariser } from '../../src/evaluation/summariser.ts';
import type { Operator } from '../../src/procedures/baseline-item.ts';
import { wholeEngagement } from './whole-baseline.ts';

const head: RuleHead = {
  id: 'BL-IAM-09',
  version: 1,
  reconciliation: 'REC-CRED',
  procedures: ['G1-1.2'],
  controls: ['27017:9.2.4'],
  pair: 'G1-1.2|27017:9.2.4',
  severity: 'M',
  criterion: null,
  required: { value: 90, unit: 'day', raw: '90日以内' },
};
const place = { platform: 'aws:111122223333', region: 'global' };

function row(over: Partial<Draft> = {}, rule: Partial<RuleHead> = {}): Row {
  const draft: Draft = {
    object: { kind: 'iam-user-credential', id: 'arn:aws:iam::111122223333:user/team/yamada' },
    result: 'MATCH',
    reason: 'EQUAL',
    found: { state: 'seen', value: 10, unit: 'day' },
    qualifiers: [],
    evidence: [{ id: 'E-1', page: 1, pointer: '/a' }],
    ...over,
  };
  return makeRow({ ...head, ...rule }, place, draft);
}

test('a row’s id and slot are these, today and next year', () => {
  const one = row();
  expect(one.slot).toBe('G1-1.2|27017:9.2.4|REC-CRED|BL-IAM-09|aws:111122223333|global');
  expect(one.id).toBe('R-3efaf0ce280b');
  const same = [
    row({ result: 'MISMATCH', reason: 'OVERDUE', found: { state: 'absent' }, evidence: [] }),
    row({}, { version: 2, severity: 'H', required: null }),
  ];
  for (const other of same) expect([other.id, other.slot]).toEqual([one.id, one.slot]);
  const others = [
    row({}, { id: 'BL-IAM-10' }),
    row({}, { pair: 'G1-1.3|27017:9.2.4' }),
    row({ object: { kind: 'iam-user', id: one.object.id } }),
  ];
  expect(new Set([one, ...others].map(({ id }) => id)).size).toBe(4);
});

function settling(over: Partial<Settling> = {}, engagement: Partial<Engagement> = {}): Settling {
  return {
    engagement: wholeEngagement(engagement),
    exceptions: [],
    finishedAt: (id) => (id === 'E-1' ? '2026-04-01T00:00:00.000Z' : null),
    refusedLater: new Set(),
    settledAt: '2026-04-02T00:00:00.000Z',
    auditeeRun: new Set(),
    ...over,
  };
}

const exception: ApprovedException = {
  id: 'EX-1',
  check: 'BL-IAM-09',
  object: '*',
  approver: '情報セキュリティ責任者',
  expires: '2026-04-10',
  ticket: null,
  kind: '例外承認',
  at: '例外!2',
  doc: 'DOC-33',
};
const disposition = { kind: '例外承認', id: 'EX-1', approver: '情報セキュリティ責任者', expires: '2026-04-10' };
const arn = 'arn:aws:iam::111122223333:user/team/yamada';

const exceptions: readonly (readonly [string, Partial<ApprovedException>, object | null, readonly string[]])[] = [
  ['an exception for everything, to the last day', {}, disposition, []],
  ['one that ended the day before', { expires: '2026-04-09' }, null, ['例外期限切れ']],
  ['one for the ARN', { object: arn }, disposition, []],
  ['one for the last part of the name', { object: 'yamada' }, disposition, []],
  ['one for the part behind the colon', { object: 'user/team/*' }, disposition, []],
  ['one with a pattern', { object: '*:user/*/yama*' }, disposition, []],
  ['one for somebody else', { object: 'yamad' }, null, []],
  ['one with letters that mean something in a pattern', { object: 'y.*' }, null, []],
  ['one for another item', { check: 'BL-IAM-1' }, null, []],
  ['a compensating control', { kind: '代替管理策' }, { ...disposition, kind: '代替管理策' }, []],
];

test.each(exceptions)('%s leaves the row 不一致', (_, over, expected, qualifiers) => {
  const settled = settleRow(
    row({ result: 'MISMATCH', reason: 'OVERDUE' }),
    settling({ exceptions: [{ ...exception, ...over }] }),
  );
  expect(settled).toMatchObject({ result: 'MISMATCH', reason: 'OVERDUE', disposition: expected, qualifiers });
});

test('an exception of an item counts for its further kinds, and never touches another result', () => {
  const all = settling({ exceptions: [exception] });
  expect(
    settleRow(row({ result: 'MISMATCH', reason: 'VALUE' }, { id: 'BL-IAM-09/iam-role' }), all).disposition,
  ).not.toBeNull();
  for (const [result, reason] of [
    ['MATCH', 'EQUAL'],
    ['NOT_COLLECTED', 'ACCESS_DENIED'],
    ['INDETERMINATE', 'UNASSIGNED'],
  ] as const) {
    expect(settleRow(row({ result, reason }), all)).toMatchObject({ result, reason, disposition: null });
  }
  const valid = { ...exception, id: 'EX-2', expires: '2027-01-01' };
  const both = settling({ exceptions: [{ ...exception, expires: '2020-01-01' }, valid] });
  expect(settleRow(row({ result: 'MISMATCH', reason: 'VALUE' }), both)).toMatchObject({
    disposition: { id: 'EX-2' },
    qualifiers: [],
  });
});

const validation: Validation = {
  platform: 'aws:111122223333',
  method: '再取得',
  items: 5,
  differences: 0,
  by: '監査 花子',
  at: '2026-04-03',
};
const alone = { auditeeRun: new Set(['E-1']) };
const settled: readonly (readonly [string, Partial<Draft>, Partial<Settling>, Partial<Engagement>, string])[] = [
  ['young enough', {}, {}, { thresholds: { maxEvidenceAgeHours: 24, maxCollectionHours: 24 } }, 'MATCH EQUAL'],
  [
    'too old by an hour',
    {},
    {},
    { thresholds: { maxEvidenceAgeHours: 23, maxCollectionHours: 24 } },
    'INDETERMINATE STALE',
  ],
  [
    'too old but different',
    { result: 'MISMATCH', reason: 'VALUE' },
    {},
    { thresholds: { maxEvidenceAgeHours: 1, maxCollectionHours: 24 } },
    'MISMATCH VALUE',
  ],
  ['the auditee’s own, not validated', {}, alone, {}, 'INDETERMINATE UNVALIDATED'],
  [
    'the auditee’s own, validation not done',
    {},
    alone,
    { validation: [{ ...validation, method: 'none' }] },
    'INDETERMINATE UNVALIDATED',
  ],
  [
    'the auditee’s own, another platform validated',
    {},
    alone,
    { validation: [{ ...validation, platform: 'aws:9' }] },
    'INDETERMINATE UNVALIDATED',
  ],
  ['the auditee’s own, validated', {}, alone, { validation: [validation] }, 'MATCH EQUAL'],
  ['the auditee’s own in a self-check', {}, alone, { type: 'readiness' }, 'MATCH EQUAL'],
  ['the auditee’s own, different', { result: 'MISMATCH', reason: 'VALUE' }, alone, {}, 'MISMATCH VALUE'],
  ['not obtained', { result: 'NOT_COLLECTED', reason: 'ACCESS_DENIED' }, alone, {}, 'NOT_COLLECTED ACCESS_DENIED'],
];

test.each(settled)('evidence that is %s', (_, draft, over, engagement, expected) => {
  const { result, reason } = settleRow(row(draft), settling(over, engagement));
  expect(`${result} ${reason}`).toBe(expected);
});

test('what could not be read again is told beside every result', () => {
  for (const result of ['MATCH', 'MISMATCH', 'NOT_COLLECTED'] as const) {
    expect(settleRow(row({ result }), settling({ refusedLater: new Set(['E-1']) })).qualifiers).toEqual(['再取得不可']);
    expect(settleRow(row({ result }), settling({ refusedLater: new Set(['E-2']) })).qualifiers).toEqual([]);
  }
});

test('counts: each row once in the totals, accepted and unbuilt ones apart, platforms by what was read', () => {
  const summariser = new Summariser((procedure, control) => !(procedure === 'G1-1.3' && control === '27017:9.2.4'));
  const two = { procedures: ['G1-1.2', 'G1-1.3'], controls: ['27017:9.2.4', '27017:9.2.3'] };
  const rows = [
    row({}, two),
    { ...row({ result: 'MISMATCH', reason: 'OVERDUE' }), disposition: { ...disposition, kind: '例外承認' as const } },
    { ...row({ result: 'MISMATCH', reason: 'OVERDUE' }), disposition: { ...disposition, kind: '代替管理策' as const } },
    row({ result: 'NOT_COLLECTED', reason: 'NOT_BUILT', evidence: [] }),
    row({ result: 'OUT_OF_SCOPE', reason: 'NO_POPULATION' }),
    row({ result: 'OUT_OF_SCOPE', reason: 'NOT_ADOPTED', evidence: [] }),
    row({ result: 'INDETERMINATE', reason: 'UNVALIDATED' }),
  ];
  for (const one of rows) summariser.add(one);
  const { totals, pairs, reasons, reconciliations } = summariser.result();
  expect(totals).toEqual({
    MATCH: 1,
    MISMATCH: 2,
    INDETERMINATE: 1,
    NOT_COLLECTED: 1,
    OUT_OF_SCOPE: 2,
    excepted: 1,
    compensated: 1,
    notBuilt: 1,
    noPopulation: 1,
    notAdopted: 1,
  });
  expect(
    pairs.map(({ procedure, control, counts, platforms, platformsWithEvidence }) => [
      procedure,
      control,
      counts.MATCH,
      platforms,
      platformsWithEvidence,
    ]),
  ).toEqual([
    ['G1-1.2', '27017:9.2.3', 1, 1, 1],
    ['G1-1.2', '27017:9.2.4', 1, 1, 1],
    ['G1-1.3', '27017:9.2.3', 1, 1, 1],
  ]);
  expect(reasons['MISMATCH/OVERDUE']).toBe(2);
  expect(reconciliations['REC-CRED']).toEqual(totals);
});

const evidenced: readonly (readonly [Partial<Draft>, number])[] = [
  [{}, 1],
  [{ result: 'INDETERMINATE', reason: 'UNVALIDATED' }, 1],
  [{ result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', evidence: [] }, 0],
  [{ result: 'NOT_COLLECTED', reason: 'ACCESS_DENIED' }, 0],
  [{ result: 'OUT_OF_SCOPE', reason: 'NO_POPULATION' }, 1],
  [{ result: 'OUT_OF_SCOPE', reason: 'NOT_ADOPTED', evidence: [] }, 0],
];

test.each(evidenced)('a platform of which only %j is known', (draft, read) => {
  const summariser = new Summariser(() => true);
  summariser.add(row(draft));
  expect(summariser.result().pairs[0]?.platformsWithEvidence).toBe(read);
});

const none = new Summariser(() => true).result().totals;
const codes = [
  [{}, 0],
  [{ MATCH: 5, OUT_OF_SCOPE: 3 }, 0],
  [{ NOT_COLLECTED: 2, notBuilt: 2 }, 0],
  [{ NOT_COLLECTED: 3, notBuilt: 2 }, 4],
  [{ INDETERMINATE: 1 }, 4],
  [{ MISMATCH: 1, excepted: 1, NOT_COLLECTED: 1 }, 3],
] as const;

test.each(codes)('%j ends with %d', (counts, code) => expect(exitCode({ ...none, ...counts })).toBe(code));

const comparisons: readonly (readonly [Operator, unknown, unknown, boolean])[] = [
  ['equals', 'a', 'a', true],
  ['equals', true, 'true', true],
  ['equals', ['a', 'b'], ['a', 'b'], true],
  ['equals', null, 'null', false],
  ['not-equals', 'a', 'A', true],
  ['at-least', 14, 14, true],
  ['at-least', 13, 14, false],
  ['at-most', 90, 90, true],
  ['at-most', 'x', 90, false],
  ['one-of', 'b', ['a', 'b'], true],
  ['one-of', 'b', [], false],
  ['none-of', 'b', ['a'], true],
  ['none-of', 'b', ['b'], false],
  ['includes-all', ['a', 'b', 'c'], ['c', 'a'], true],
  ['includes-all', ['a'], ['a', 'b'], false],
  ['disjoint', ['a'], ['b'], true],
  ['disjoint', ['a', 'b'], ['b'], false],
  ['subset-of', ['a'], ['a', 'b'], true],
  ['subset-of', ['a', 'c'], ['a', 'b'], false],
  ['matches-any', 'TLS13-1-2', ['TLS13-*'], true],
  ['matches-any', 'XTLS13', ['TLS13*'], false],
  ['matches-any', '(a+)+$', ['(a+)+$'], true],
  ['is-true', 'true', undefined, false],
  ['is-false', false, undefined, true],
  ['is-empty', [], undefined, true],
  ['is-empty', '', undefined, true],
  ['is-empty', ['a'], undefined, false],
  ['not-empty', 'a', undefined, true],
  ['age-at-most', '2026-01-01T00:00:00.000Z', 90, true],
  ['age-at-most', '2025-12-31T23:59:59.999Z', 90, false],
  ['age-at-most', 'never', 90, false],
  ['left-at-least', '2026-05-01T00:00:00.000Z', 30, true],
  ['left-at-least', '2026-04-30T23:59:59.999Z', 30, false],
];

test.each(comparisons)('%s: %j against %j is %j', (operator, value, required, expected) => {
  expect(compareValue(operator, { state: 'seen', value, at: '2026-04-01T00:00:00.000Z', refs: [] }, required)).toBe(
    expected,
  );
});
