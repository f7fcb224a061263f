import { expect, test } from 'vitest';
import { compareSides } from '../../../src/evaluation/completeness/compare-sides.ts';
import { type Allowance, explainDifference } from '../../../src/evaluation/completeness/explain-difference.ts';
import { makeSide } from '../../../src/evaluation/completeness/make-side.ts';

const root: Allowance = { word: 'ROOT_ROW', count: 1 };
const managed: Allowance = { word: 'AWS_MANAGED_POLICY', count: 9 };
const late: Allowance = { word: 'CONFIG_LAG', count: 3, upTo: true };
const outside: Allowance = { word: 'OUTSIDE_REGION', count: -5, upTo: true };

test.each<[string, number, readonly Allowance[], string]>([
  ['no difference needs no words', 0, [root], ''],
  ['a reason that is the whole difference', 9, [root, managed], 'AWS_MANAGED_POLICY 9'],
  ['two reasons that together are', 10, [root, managed], 'ROOT_ROW 1 AWS_MANAGED_POLICY 9'],
  ['a reason that explains only a part explains nothing', 8, [root, managed], ''],
  ['a reason in the other direction explains nothing', -1, [root], ''],
  ['a delay explains any part of what is new', 2, [late], 'CONFIG_LAG 2'],
  ['a delay does not explain more than is new', 4, [late], ''],
  ['an exact reason and a delay', 3, [root, late], 'CONFIG_LAG 3'],
  ['an exact reason with a delay on top', 4, [root, late], 'ROOT_ROW 1 CONFIG_LAG 3'],
  ['fewer than the second source', -4, [late, outside], 'OUTSIDE_REGION -4'],
  ['no reason at all', 1, [], ''],
])('%s', (_, difference, allowances, words) => {
  const said = explainDifference(difference, allowances).map(({ word, count }) => `${word} ${count}`);
  expect(said.join(' ')).toBe(words);
});

const head = { check: 'COUNTS', subject: 'vpc', object: null, platform: 'aws:111122223333', region: 'global' } as const;

test.each<[string, ReturnType<typeof makeSide>, ReturnType<typeof makeSide>, string, string | null]>([
  ['equal counts', makeSide('a', 2), makeSide('b', 2), 'AGREED', null],
  ['other counts', makeSide('a', 2), makeSide('b', 3), 'DIFFERENT', null],
  [
    'a denied first source',
    makeSide('a', null, [], 'AccessDenied'),
    makeSide('b', 0),
    'NOT_COMPARABLE',
    'AccessDenied',
  ],
  [
    'a denied second source',
    makeSide('a', 0),
    makeSide('b', null, [], 'AccessDenied'),
    'NOT_COMPARABLE',
    'AccessDenied',
  ],
  ['equal counts of a list that was cut', makeSide('a', 2, [], 'CUT'), makeSide('b', 2), 'NOT_COMPARABLE', 'CUT'],
  ['a source without a count', makeSide('a', 'ACTIVE'), makeSide('b', 2), 'NOT_COMPARABLE', 'NOT_COUNTED'],
])('%s', (_, first, second, state, code) => {
  expect(compareSides(head, first, second, [root])).toMatchObject({ state, code });
});
