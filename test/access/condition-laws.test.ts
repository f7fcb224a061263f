import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileCondition } from '../../src/access/conditions/compile-condition.ts';
import { conditionOperators } from '../../src/access/conditions/condition-operators.ts';
import type { ContextView, KnownValues } from '../../src/access/conditions/context-view.ts';
import { parseOperator } from '../../src/access/conditions/parse-operator.ts';
import type { Clause } from '../../src/access/policy.ts';

const keys = ['aws:principaltag/a', 'aws:resourcetag/a', 'aws:tagkeys', 'aws:sourceip', 'newservice:x'];
const text = fc.constantFrom('a', 'b', '', '1', '2', 'true', '10.0.0.1', 'arn:aws:s3:::a', '2026-01-01');
const written = fc.oneof(
  text,
  fc.constantFrom(
    '*',
    '?',
    '${aws:PrincipalTag/a}',
    "${aws:ResourceTag/a, 'b'}",
    '10.0.0.0/8',
    'arn:aws:*:*:*:*',
    '${x:y}',
  ),
);
const operator = fc
  .tuple(
    fc.constantFrom('', 'forallvalues:', 'foranyvalue:'),
    fc.constantFrom(...conditionOperators.keys(), 'null'),
    fc.constantFrom('', 'ifexists'),
  )
  .map((parts) => parts.join(''))
  .filter((name) => parseOperator(name) !== null);

const clause: fc.Arbitrary<Clause> = fc
  .tuple(operator, fc.constantFrom(...keys), fc.array(written, { minLength: 1, maxLength: 3 }))
  .map(([name, key, values]) => {
    const parsed = parseOperator(name);
    if (parsed === null) throw new Error(name);
    return { operator: name, ...parsed, key, values };
  });

const values: fc.Arbitrary<KnownValues> = fc.oneof(
  fc.constant('absent' as const),
  fc.array(text, { minLength: 1, maxLength: 2 }),
);

function view(known: Readonly<Record<string, KnownValues>>): ContextView {
  return { valuesOf: (key) => known[key] ?? 'unknown' };
}

test('what holds, or fails, before a key is known does so whatever its value turns out to be', () => {
  const context = fc.record(Object.fromEntries(keys.map((key) => [key, values])));
  fc.assert(
    fc.property(
      fc.array(clause, { minLength: 1, maxLength: 3 }),
      context,
      fc.subarray(keys),
      (clauses, all, hidden) => {
        const evaluate = compileCondition(clauses, '2012-10-17');
        const less = Object.fromEntries(Object.entries(all).filter(([key]) => !hidden.includes(key)));
        const before = evaluate(view(less));
        const after = evaluate(view(all));
        if (before.truth === 'true' || before.truth === 'false') expect(after).toEqual(before);
        expect(after.truth).not.toBe('open');
        expect(before.open.length > 0).toBe(before.truth === 'open' || before.truth === 'unknown');
      },
    ),
    { numRuns: 3000 },
  );
});

test('a negated operator is the opposite of its plain one for one known value and readable values', () => {
  const pairs = [
    ['stringequals', 'stringnotequals'],
    ['stringequalsignorecase', 'stringnotequalsignorecase'],
    ['stringlike', 'stringnotlike'],
    ['arnlike', 'arnnotlike'],
    ['ipaddress', 'notipaddress'],
    ['numericequals', 'numericnotequals'],
    ['dateequals', 'datenotequals'],
  ] as const;
  const opposite = { true: 'false', false: 'true', open: 'open', unknown: 'unknown' } as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...pairs),
      fc.array(text, { minLength: 1, maxLength: 3 }),
      text,
      (pair, wanted, seen) => {
        const [plain, negated] = pair.map((base) => {
          const of = {
            operator: base,
            base,
            ifExists: false,
            quantifier: null,
            key: 'aws:principaltag/a',
            values: wanted,
          };
          return compileCondition([of], '2012-10-17')(view({ 'aws:principaltag/a': [seen] })).truth;
        });
        expect(negated).toBe(opposite[plain as keyof typeof opposite]);
      },
    ),
  );
});
