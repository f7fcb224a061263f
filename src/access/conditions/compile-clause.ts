import type { Clause } from '../policy.ts';
import { compileValues, type ValueTest } from './compile-values.ts';
import { conditionOperators } from './condition-operators.ts';
import type { ContextView } from './context-view.ts';
import { findKey } from './find-key.ts';
import type { Truth } from './truth.ts';

/** A clause, ready to be asked about many requests. */
export type ClauseTest = (context: ContextView) => Truth;

function compileNull(clause: Clause, open: Truth): ClauseTest {
  const wanted = new Set(clause.values.map((value) => value.toLowerCase()));
  const readable = clause.quantifier === null && [...wanted].every((value) => value === 'true' || value === 'false');
  if (!readable) return () => 'unknown';
  if (wanted.size === 2) return () => 'true';
  const absent = wanted.has('true');
  const key = clause.key.toLowerCase();
  return (context) => {
    const values = context.valuesOf(key);
    if (values === 'unknown') return open;
    return (values === 'absent' || values.length === 0) === absent ? 'true' : 'false';
  };
}

/** AWS: "an empty data set, such as an empty string" is true for ForAllValues and false for ForAnyValue. */
function isEmpty(values: readonly string[]): boolean {
  return values.every((value) => value === '');
}

function forAll(test: ValueTest, values: readonly string[], context: ContextView): Truth {
  let result: Truth = 'true';
  for (const value of values) {
    const one = test(value, context);
    if (one === 'false') return 'false';
    if (one !== 'true' && result !== 'unknown') result = one;
  }
  return result;
}

function forAny(test: ValueTest, values: readonly string[], context: ContextView): Truth {
  let result: Truth = 'false';
  for (const value of values) {
    const one = test(value, context);
    if (one === 'true') return 'true';
    if (one !== 'false' && result !== 'unknown') result = one;
  }
  return result;
}

/**
 * Prepares one clause of a condition for many requests. `isListed` says whether the service authorization reference lists a
 * key that our table does not hold. AWS: "Condition operators", "Single-valued vs. multivalued context keys".
 */
export function compileClause(
  clause: Clause,
  version: string,
  isListed: (key: string) => boolean = () => false,
): ClauseTest {
  const key = clause.key.toLowerCase();
  const known = findKey(key);
  const operator = conditionOperators.get(clause.base);
  const named = known !== null || isListed(key);
  if (clause.base === 'null') return compileNull(clause, named ? 'open' : 'unknown');
  if (operator === undefined) return () => 'unknown';
  const open: Truth = named && (known === null || operator.types.includes(known.type)) ? 'open' : 'unknown';
  const test = compileValues(clause, operator, version);
  const { quantifier, ifExists } = clause;
  const absent: Truth =
    quantifier === 'forallvalues'
      ? 'true'
      : quantifier === 'foranyvalue'
        ? 'false'
        : ifExists || operator.negated
          ? 'true'
          : 'false';
  return (context) => {
    const values = context.valuesOf(key);
    if (values === 'unknown') return open;
    if (values === 'absent' || values.length === 0) return absent;
    if (quantifier === 'forallvalues') return isEmpty(values) ? 'true' : forAll(test, values, context);
    if (quantifier === 'foranyvalue') return isEmpty(values) ? 'false' : forAny(test, values, context);
    // AWS wants a set operator for several values and does not say what happens without one.
    return values.length === 1 ? test(values[0] as string, context) : 'unknown';
  };
}
