import { compileTemplate } from '../patterns/compile-template.ts';
import type { Clause } from '../policy.ts';
import { compareValues } from './compare-values.ts';
import type { ConditionOperator } from './condition-operators.ts';
import type { ContextView } from './context-view.ts';
import { findKey } from './find-key.ts';
import type { Truth } from './truth.ts';

/** Whether a value of the request satisfies the operator, its negation included, against the values of the clause. */
export type ValueTest = (value: string, context: ContextView) => Truth;

/** One value of a clause against one value of the request, the negation left aside. */
type OneTest = ValueTest;

function word(matches: boolean | null): Truth {
  return matches === null ? 'unknown' : matches ? 'true' : 'false';
}

function compileOne(operator: ConditionOperator, wanted: string, version: string): OneTest {
  if (operator.variables) {
    const pattern = operator.family === 'like' || operator.family === 'arn';
    const template = compileTemplate(wanted, version, pattern ? 'pattern' : 'text');
    if (template.constant === null) {
      const named = template.keys.length > 0 && template.keys.every((key) => findKey(key) !== null);
      let last = '';
      let compare = compareValues(operator, last);
      return (value, context) => {
        const resolved = template.resolve(context);
        if (resolved === 'absent') return 'false';
        if (resolved === 'open') return named ? 'open' : 'unknown';
        if (resolved.text !== last) {
          last = resolved.text;
          compare = compareValues(operator, last);
        }
        return word(compare(value));
      };
    }
    const compare = compareValues(operator, template.constant);
    return (value) => word(compare(value));
  }
  const compare = compareValues(operator, wanted);
  return (value) => word(compare(value));
}

/**
 * Prepares the values of a clause: any one that matches suffices. A variable without a value equals nothing, so that a
 * negated operator holds against it ("IAM policy elements: Variables and tags", "Policy variables with no value").
 */
export function compileValues(clause: Clause, operator: ConditionOperator, version: string): ValueTest {
  if (
    operator.family === 'equals' &&
    !(version === '2012-10-17' && clause.values.some((value) => value.includes('${')))
  ) {
    const known = new Set(clause.values);
    return (value) => (known.has(value) === operator.negated ? 'false' : 'true');
  }
  const tests = clause.values.map((value) => compileOne(operator, value, version));
  return (value, context) => {
    let result: Truth = 'false';
    for (const test of tests) {
      const one = test(value, context);
      if (one === 'true') return operator.negated ? 'false' : 'true';
      if (one === 'unknown' || (one === 'open' && result === 'false')) result = one;
    }
    if (!operator.negated) return result;
    return result === 'false' ? 'true' : result;
  };
}
