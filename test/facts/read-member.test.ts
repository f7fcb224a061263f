import { expect, test } from 'vitest';
import { readMember } from '../../src/facts/read-member.ts';

const page = { a: { b: 0, c: null }, list: [{ n: 'x', m: [1, 2] }, { n: 'y', m: [3] }, 'hostile', null] };

test.each([
  ['a.b', 0],
  ['a.c', undefined],
  ['a.b.toString', undefined],
  ['__proto__.constructor', undefined],
  ['list[].n', ['x', 'y']],
  ['list[].m', [1, 2, 3]],
  ['list[].m[]', [1, 2, 3]],
  ['a[].b', undefined],
  ['nothing[].n', undefined],
  ['$', page],
])('%s', (path, expected) => {
  expect(readMember(page, path)).toEqual(expected);
});

test.each([undefined, null, 1, 'text', []])('never throws on %s', (value) => {
  expect(readMember(value, 'a.b[].c')).toBeUndefined();
});
