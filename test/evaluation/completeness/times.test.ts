import { expect, test } from 'vitest';
import { changesDuring } from '../../../src/evaluation/completeness/changes-during.ts';
import { compareClocks } from '../../../src/evaluation/completeness/compare-clocks.ts';
import { compareRepeats } from '../../../src/evaluation/completeness/compare-repeats.ts';
import { compareTimes } from '../../../src/evaluation/completeness/compare-times.ts';
import type { CompletenessLine } from '../../../src/evaluation/completeness/completeness-line.ts';
import { listCutAnswers } from '../../../src/evaluation/completeness/list-cut-answers.ts';
import { normalisedHash } from '../../../src/evaluation/completeness/normalised-hash.ts';
import { SourceAnswers } from '../../../src/evaluation/completeness/source-answers.ts';
import { sourceOperations } from '../../../src/evaluation/completeness/source-operations.ts';
import { account, evidenceOf, type Given, platform } from './fake-place.ts';

function said(lines: Iterable<CompletenessLine>): string[] {
  return [...lines].map(({ subject, difference, state, code, explanations }) =>
    `${subject} ${difference} ${state} ${code ?? explanations.map(({ word }) => word).join(' ')}`.trimEnd(),
  );
}

test('answers that were cut are listed one by one, and every account has a total', () => {
  const given: readonly Given[] = [
    { name: 'ec2:DescribeVpcs', pages: [{}] },
    { name: 'ec2:DescribeSubnets', outcome: 'cut', code: 'PAGE_TOKEN_REPEATED', pages: [{}, {}] },
    { name: 'ec2:DescribeImages', outcome: 'denied', code: 'UnauthorizedOperation' },
  ];
  expect(said(listCutAnswers(evidenceOf(given)))).toEqual([
    'ec2:DescribeSubnets null NOT_COMPARABLE PAGE_TOKEN_REPEATED',
    '* 1 DIFFERENT',
  ]);
});

const at = (hour: number, more: Partial<Given> = {}): Given => ({
  name: 'iam:ListUsers',
  startedAt: new Date(Date.UTC(2026, 3, 10, hour)).toISOString(),
  ...more,
});

test.each<[string, readonly (Given | 'session')[], readonly string[]]>([
  ['one session within the limit', ['session', at(1), at(20)], ['span 19 AGREED']],
  [
    'an item more than 24 hours apart',
    ['session', at(1), at(26), at(26, { item: 'EV-Y-01' })],
    ['span 25 DIFFERENT MIXED_TIMES', 'EV-X-01 25 DIFFERENT MIXED_TIMES'],
  ],
  [
    'an item of two sessions',
    ['session', at(1), 'session', at(2)],
    ['span 1 AGREED', 'EV-X-01 1 DIFFERENT MIXED_TIMES'],
  ],
  ['asked again as a whole', ['session', at(1, { id: 'E-0' }), 'session', at(2, { id: 'E-0.2' })], ['span 0 AGREED']],
])('times: %s', (_, given, lines) => {
  expect(said(compareTimes(evidenceOf(given), 24))).toEqual(lines);
});

const clock = (...offsets: (number | null)[]): Given[] =>
  offsets.map((clockOffsetMs) => ({ name: 'iam:ListUsers', clockOffsetMs }));

test.each<[string, readonly Given[], string]>([
  ['in time', clock(-10, 20, 5), 'clock 20 AGREED'],
  ['a minute off is noted', clock(0, -61_000), 'clock -61000 DIFFERENT CLOCK_NOTED'],
  ['beyond the limit of a signature', clock(0, 301_000, 2), 'clock 301000 DIFFERENT CLOCK_BEYOND_LIMIT'],
  ['no Date header', clock(null), 'clock null NOT_COMPARABLE NO_CLOCK'],
])('clock: %s', (_, given, line) => {
  expect(said(compareClocks(evidenceOf(given)))).toEqual([line]);
});

test('of many answers a hundred envelopes are read, the first and the last among them', () => {
  const evidence = evidenceOf(
    Array.from({ length: 5000 }, (_, n) => at(0, { clockOffsetMs: n === 4999 ? 90_000 : 1 })),
  );
  let read = 0;
  const counting = {
    ...evidence,
    envelope: (answer: Parameters<typeof evidence.envelope>[0]) => {
      read += 1;
      return evidence.envelope(answer);
    },
  };
  const [line] = compareClocks(counting);
  expect([read, line?.first.value, line?.difference]).toEqual([100, '100/5000', 90_000]);
});

const span = { from: '2026-04-10T01:00:00.000Z', to: '2026-04-10T02:00:00.000Z', answers: 1, firstId: 'E-0' };
const event = (EventTime: string, name: string, ReadOnly = 'false') => ({
  EventId: `${EventTime}${name}`,
  EventName: 'ModifyVpcAttribute',
  EventTime,
  ReadOnly,
  Resources: [{ ResourceType: 'AWS::EC2::VPC', ResourceName: name }],
});
const during = '2026-04-10T01:30:00.000Z';

test.each<[string, object, readonly string[]]>([
  ['hits a collected resource', event(during, 'vpc-1'), ['vpc null DIFFERENT CHANGED_DURING']],
  ['only reads it', event(during, 'vpc-1', 'true'), []],
  ['came before', event('2026-04-10T00:59:59.000Z', 'vpc-1'), []],
  ['came after', event('2026-04-10T02:00:01.000Z', 'vpc-1'), []],
  ['hits something else', event(during, 'vpc-9'), []],
])('an event that %s', (_, one, lines) => {
  const given: Given = { name: 'cloudtrail:LookupEvents', pages: [{ Events: [one] }, { Events: [one] }] };
  const sources = new SourceAnswers(evidenceOf([given]), sourceOperations);
  const known = new Map([['vpc-1', { kind: 'vpc', evidence: 'E-1' }]]);
  const place = { platform, account, region: 'ap-northeast-1' };
  expect(said(changesDuring(place, span, known, sources))).toEqual(lines);
});

test('events that were denied leave a line, never silence', () => {
  const given: Given = { name: 'cloudtrail:LookupEvents', outcome: 'denied', code: 'AccessDeniedException' };
  const sources = new SourceAnswers(evidenceOf([given]), sourceOperations);
  const place = { platform, account, region: 'ap-northeast-1' };
  expect(said(changesDuring(place, span, new Map(), sources))).toEqual([
    'cloudtrail:LookupEvents null NOT_COMPARABLE AccessDeniedException',
  ]);
});

test.each<[string, unknown, unknown, boolean]>([
  ['members in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
  ['elements in another order', { a: [1, 2] }, { a: [2, 1] }, true],
  ['another request id and last use', { requestId: 'x', LastUsedDate: 1, a: 1 }, { requestId: 'y', a: 1 }, true],
  ['another value', { a: 1 }, { a: 2 }, false],
  ['an element more', { a: [1] }, { a: [1, 1] }, false],
  ['a member more', { a: 1 }, { a: 1, b: null }, false],
])('normalised: %s', (_, before, after, same) => {
  expect(normalisedHash([before]) === normalisedHash([after])).toBe(same);
});

test('normalised: where a page ends says nothing', () => {
  expect(normalisedHash([{ L: [1, 2], NextToken: 'x' }, { L: [3] }])).toBe(normalisedHash([{ L: [3, 2, 1] }]));
});

const twice = (first: Partial<Given>, second: Partial<Given>): Given[] => [
  { name: 'ec2:DescribeVpcs', id: 'E-0', ...first },
  { name: 'ec2:DescribeVpcs', id: 'E-0.2', ...second },
];

test.each<[string, readonly Given[], readonly string[]]>([
  ['asked once', twice({ pages: [{}] }, {}).slice(0, 1), []],
  ['the same in another order', twice({ pages: [{ V: [1, 2] }] }, { pages: [{ V: [2, 1] }] }), ['again 0 AGREED']],
  [
    'another content',
    twice({ pages: [{ V: [1] }] }, { pages: [{ V: [2] }] }),
    ['ec2:DescribeVpcs null DIFFERENT', 'again 1 DIFFERENT'],
  ],
  [
    'denied the second time',
    twice({ pages: [{}] }, { outcome: 'denied', code: 'UnauthorizedOperation' }),
    ['ec2:DescribeVpcs null NOT_COMPARABLE UnauthorizedOperation', 'again 1 DIFFERENT'],
  ],
  [
    'not configured, then configured',
    twice({ outcome: 'absent' }, { pages: [{}] }),
    ['ec2:DescribeVpcs null DIFFERENT', 'again 1 DIFFERENT'],
  ],
  ['not configured twice', twice({ outcome: 'absent' }, { outcome: 'absent' }), ['again 0 AGREED']],
])('answers asked again: %s', (_, given, lines) => {
  expect(said(compareRepeats(evidenceOf(given)))).toEqual(lines);
});
