import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/evidence/canonical-json.ts';
import { evidenceId } from '../../src/evidence/evidence-id.ts';

const cases: readonly (readonly [string, unknown, string])[] = [
  ['members in code-unit order', { b: 1, a: 2, B: 3, '10': 4, '9': 5 }, '{"10":4,"9":5,"B":3,"a":2,"b":1}'],
  ['code units, not code points: a surrogate pair stands before U+FF5E', { '～': 1, 𠮷: 2 }, '{"𠮷":2,"～":1}'],
  ['control characters escaped, others as they are', { 'k\n': 'あ\u0001"\\/' }, '{"k\\n":"あ\\u0001\\"\\\\/"}'],
  ['numbers in the shortest form', [1.0, 1e21, 1e-7, -0, 0.1, 100, 5e-324], '[1,1e+21,1e-7,0,0.1,100,5e-324]'],
  ['nothing between the members', { a: [true, false, null, {}, []] }, '{"a":[true,false,null,{},[]]}'],
  ['a member that is not set is left out, a list keeps its length', { a: undefined, b: [undefined] }, '{"b":[null]}'],
  ['lone surrogates stay well-formed', '\ud800', '"\\ud800"'],
  ['a name that is also a name of the language', JSON.parse('{"__proto__":1,"a":2}'), '{"__proto__":1,"a":2}'],
];

test.each(cases)('canonical JSON: %s', (_, value, text) => {
  expect(canonicalJson(value)).toBe(text);
  expect(canonicalJson(JSON.parse(text))).toBe(text);
});

test('an evidence id is the same for equal questions, different for others, and a file name everywhere', () => {
  const question = { service: 'iam', operation: 'ListAccessKeys', account: '111122223333', region: 'global' };
  const id = evidenceId('EV-IAM-03', { ...question, input: { UserName: '山田 太郎/..', MaxItems: 3 } });
  expect(evidenceId('EV-IAM-03', { ...question, input: { MaxItems: 3, UserName: '山田 太郎/..' } })).toBe(id);
  expect(id).toMatch(/^E-IAM-03-111122223333-global-[0-9a-f]{10}$/);
  const others = [
    { ...question, input: { UserName: 'x' } },
    { ...question, operation: 'ListUsers', input: { UserName: '山田 太郎/..', MaxItems: 3 } },
    { ...question, region: 'ap-northeast-1', input: { UserName: '山田 太郎/..', MaxItems: 3 } },
  ].map((other) => evidenceId('EV-IAM-03', other));
  expect(new Set([id, ...others]).size).toBe(4);
  expect(evidenceId('EV-IAM-03', { service: 'iam', operation: 'A', input: {}, account: '1', region: 'global' })).toBe(
    'E-IAM-03-1-global-b17376f64b',
  );
});
