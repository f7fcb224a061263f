import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ContextView } from '../../src/access/conditions/context-view.ts';
import { compileTemplate } from '../../src/access/patterns/compile-template.ts';
import { coverPattern } from '../../src/access/patterns/cover-pattern.ts';

const known: Readonly<Record<string, readonly string[]>> = {
  'aws:username': ['yamada'],
  'aws:principaltag/team': ['red'],
  'aws:principaltag/部署': ['経理'],
  'aws:principaltag/wild': ['a*'],
  'aws:tagkeys': ['a', 'b'],
  'aws:principaltag/gone': [],
};

function view(rest: 'absent' | 'unknown'): ContextView {
  return { valuesOf: (key) => known[key] ?? rest };
}

function resolve(text: string, rest: 'absent' | 'unknown' = 'absent', as: 'pattern' | 'text' = 'text'): string {
  const resolved = compileTemplate(text, '2012-10-17', as).resolve(view(rest));
  return typeof resolved === 'string' ? `(${resolved})` : resolved.text;
}

test.each([
  ['plain/*', 'plain/*', 'plain/*'],
  ['home/${aws:username}/*', 'home/yamada/*', 'home/yamada/*'],
  ['${AWS:UserName}', 'yamada', 'yamada'],
  ['${aws:PrincipalTag/team}-${aws:username}', 'red-yamada', 'red-yamada'],
  ['${aws:PrincipalTag/部署}', '経理', '経理'],
  ["${aws:PrincipalTag/none, 'all'}", 'all', '(open)'],
  ["${aws:PrincipalTag/none,'all'}", 'all', '(open)'],
  ["${aws:PrincipalTag/team, 'all'}", 'red', 'red'],
  ["${aws:PrincipalTag/gone, ''}x", 'x', 'x'],
  ['${aws:PrincipalTag/none}', '(absent)', '(open)'],
  ['${aws:PrincipalTag/gone}', '(absent)', '(absent)'],
  ['${aws:TagKeys}', '(absent)', '(absent)'],
  ['${aws:username}/${aws:PrincipalTag/none}', '(absent)', '(open)'],
  ['a${*}b${?}c${$}{x}', 'a*b?c${x}', 'a*b?c${x}'],
  ['${aws:username', '(open)', '(open)'],
  ['${}', '(open)', '(open)'],
  ['${aws:PrincipalTag/Cost Center}', '(open)', '(open)'],
  ['$aws:username}', '$aws:username}', '$aws:username}'],
])('%j is %j where other keys are absent, %j where they are not known', (text, absent, unknown) => {
  expect(resolve(text, 'absent')).toBe(absent);
  expect(resolve(text, 'unknown')).toBe(unknown);
});

test('in version 2008-10-17 a variable is plain text', () => {
  expect(compileTemplate('${aws:username}', '2008-10-17').constant).toBe('${aws:username}');
});

test('a text without variables is known at once', () => {
  expect(compileTemplate('home/*', '2012-10-17').constant).toBe('home/*');
  expect(compileTemplate('home/${aws:username}', '2012-10-17').constant).toBeNull();
  expect(compileTemplate('${aws:username}-${aws:PrincipalTag/A}', '2012-10-17').keys).toEqual([
    'aws:username',
    'aws:principaltag/a',
  ]);
});

test('wildcards are those the policy writes, never those of a value', () => {
  const pattern = resolve('${aws:PrincipalTag/wild}/*', 'absent', 'pattern');
  expect(coverPattern(pattern, 'ab/x')).toBe('none');
  expect(coverPattern(pattern, 'a*/x')).toBe('part');
  expect(coverPattern(resolve('a${*}', 'absent', 'pattern'), 'ab')).toBe('none');
  expect(coverPattern(resolve("${aws:none, '*'}", 'absent', 'pattern'), 'ab')).toBe('none');
});

test('whatever a value holds, the text matches that value alone', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', '*', '?', '$', '{', '}', "'"), maxLength: 8 });
  fc.assert(
    fc.property(letters, letters, (value, other) => {
      const template = compileTemplate('x${aws:username}', '2012-10-17', 'text');
      const resolved = template.resolve({ valuesOf: () => [value] });
      expect(resolved).toEqual({ text: `x${value}` });
      if (other.includes('*') || other.includes('?') || other === value) return;
      const pattern = compileTemplate('x${aws:username}', '2012-10-17').resolve({ valuesOf: () => [value] });
      expect(coverPattern((pattern as { text: string }).text, `x${other}`)).toBe('none');
    }),
  );
});
