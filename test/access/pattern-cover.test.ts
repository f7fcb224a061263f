import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileActionPattern } from '../../src/access/patterns/compile-action-pattern.ts';
import { compilePattern } from '../../src/access/patterns/compile-pattern.ts';
import { coverPattern } from '../../src/access/patterns/cover-pattern.ts';
import { intersectPattern } from '../../src/access/patterns/intersect-pattern.ts';
import { quotePattern } from '../../src/access/patterns/quote-pattern.ts';

test.each([
  ['*', '*', 'whole'],
  ['*', '', 'whole'],
  ['', '*', 'part'],
  ['?', '*', 'part'],
  ['?', '', 'none'],
  ['arn:aws:s3:::b', 'arn:aws:s3:::b', 'whole'],
  ['arn:aws:s3:::b', 'arn:aws:s3:::c', 'none'],
  ['arn:aws:s3:::b', 'arn:aws:s3:::*', 'part'],
  ['arn:aws:s3:::b', 'arn:aws:s3:::B', 'none'],
  ['arn:aws:s3:::b/*', 'arn:aws:s3:::b/*', 'whole'],
  ['arn:aws:s3:::b*', 'arn:aws:s3:::b/*', 'whole'],
  ['arn:aws:s3:::b/logs/*', 'arn:aws:s3:::b/*', 'part'],
  ['arn:aws:s3:::c/*', 'arn:aws:s3:::b/*', 'none'],
  ['arn:aws:s3:::*/x', 'arn:aws:s3:::b/*', 'part'],
  ['arn:aws:s3:::*/x', 'arn:aws:s3:::b/*y', 'none'],
  ['arn:aws:s3:::b/?*', 'arn:aws:s3:::b/*', 'part'],
  ['arn:aws:s3:::b/*?*', 'arn:aws:s3:::b/*a', 'whole'],
  ['arn:aws:dynamodb:*:*:table/o?ders', 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders', 'whole'],
  // AWS: a `*` may reach beyond a colon.
  ['arn:aws:ec2:*', 'arn:aws:ec2:eu-west-1:111122223333:instance/i-1', 'whole'],
  ['arn:aws:sqs:*:queue', 'arn:aws:sqs:eu-west-1:111122223333:queue', 'whole'],
  ['arn:aws:s3', 'arn:aws:s3:::b', 'none'],
  ['a*b*c', 'aXbYc', 'whole'],
  ['a*b*c', 'acb', 'none'],
  ['aba*ba', 'aba', 'none'],
  ['*ab', 'aab', 'whole'],
] as const)('%j covers %j: %s', (pattern, subject, expected) => {
  expect(coverPattern(pattern, subject)).toBe(expected);
  expect(compilePattern(pattern)(subject)).toBe(expected);
});

/** All words of up to eight letters, one of which no pattern writes, as if the alphabet were large. */
function allWords(): readonly string[] {
  const words = [''];
  for (let from = 0, length = 0; length < 7; length += 1) {
    const end = words.length;
    for (; from < end; from += 1) for (const letter of 'abz') words.push(`${words[from]}${letter}`);
  }
  return words;
}

const words = allWords();

function language(pattern: string): readonly boolean[] {
  const shape = new RegExp(`^${pattern.replaceAll('*', '[abz]*').replaceAll('?', '[abz]')}$`);
  return words.map((word) => shape.test(word));
}

test('covering is inclusion of everything both can stand for', () => {
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 4 });
  fc.assert(
    fc.property(pattern, pattern, (left, right) => {
      const [inLeft, inRight] = [language(left), language(right)];
      const whole = inRight.every((there, index) => !there || inLeft[index] === true);
      const some = inRight.some((there, index) => there && inLeft[index] === true);
      expect(coverPattern(left, right)).toBe(whole ? 'whole' : some ? 'part' : 'none');
    }),
    { numRuns: 800 },
  );
});

test('a compiled pattern forgets nothing between subjects', () => {
  const tests = ['a', 'a*', '*a', 'a?b*'].map((pattern) => [pattern, compilePattern(pattern)] as const);
  const subjects = ['a', 'a*', 'b*', 'axb', '*', 'a', '?'];
  for (const subject of [...subjects, ...subjects.reverse()]) {
    for (const [pattern, compiled] of tests) expect(compiled(subject)).toBe(coverPattern(pattern, subject));
  }
});

test('a text of the client stands for itself, wildcards and all', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '*', '?', '$') }), (text) => {
      const others = text.includes('*') || text.includes('?') ? 'none' : 'whole';
      expect(coverPattern(quotePattern(text), text.replace(/[*?]/g, 'a'))).toBe(others);
      expect(coverPattern(quotePattern(text), quotePattern(text))).toBe('whole');
    }),
  );
});

test('the narrower pattern, where one is inside the other', () => {
  expect(intersectPattern('arn:aws:s3:::*', 'arn:aws:s3:::b/*')).toBe('arn:aws:s3:::b/*');
  expect(intersectPattern('arn:aws:s3:::b/*', 'arn:aws:s3:::*')).toBe('arn:aws:s3:::b/*');
  expect(intersectPattern('a*', '*b')).toBeNull();
  expect(intersectPattern('a', 'b')).toBeNull();
});

test('actions have no case', () => {
  expect(compileActionPattern('S3:Get*')('s3:getobject')).toBe('whole');
  expect(compileActionPattern('s3:Put?bject')('s3:putobject')).toBe('whole');
  expect(compileActionPattern('s3:*')('s3express:createsession')).toBe('none');
});

test('patterns made to be slow are not', () => {
  const before = process.cpuUsage().user;
  expect(coverPattern(`${'a*'.repeat(4000)}b`, 'a'.repeat(8000))).toBe('none');
  expect(coverPattern(`${'*a'.repeat(4000)}*`, `${'a'.repeat(8000)}*`)).toBe('whole');
  expect(coverPattern(`*${'a?'.repeat(2000)}*b`, `${'a'.repeat(8000)}*`)).toBe('part');
  expect(coverPattern('?'.repeat(8000), `${'*'.repeat(4000)}a`)).toBe('part');
  expect(coverPattern(`${'?'.repeat(4000)}*${'?'.repeat(4000)}`, '?'.repeat(7999))).toBe('none');
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(1000);
});
