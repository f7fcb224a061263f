import { expect, test } from 'vitest';
import { readInstant } from '../../src/facts/read-instant.ts';

test.each([
  ['2018-08-12T17:20:55+00:00', '2018-08-12T17:20:55.000Z'],
  ['2018-08-12T17:20:55+09:00', '2018-08-12T08:20:55.000Z'],
  ['2024-03-01T00:00:00.5+0900', '2024-02-29T15:00:00.500Z'],
  ['2018-08-12T17:20:55', '2018-08-12T17:20:55.000Z'],
  ['2018-08-12 17:20:55', '2018-08-12T17:20:55.000Z'],
  ['2018-08-12', '2018-08-12T00:00:00.000Z'],
  [1446835267, '2015-11-06T18:41:07.000Z'],
  [1446835267.5, '2015-11-06T18:41:07.500Z'],
  [1669136241675, '2022-11-22T16:57:21.675Z'],
  ['N/A', undefined],
  ['no_information', undefined],
  ['', undefined],
  [Number.NaN, undefined],
  [1e300, undefined],
  [null, undefined],
  [{}, undefined],
])('%s becomes %s', (given, expected) => {
  expect(readInstant(given)).toBe(expected);
});
