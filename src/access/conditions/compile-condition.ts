import type { Clause } from '../policy.ts';
import { compileClause } from './compile-clause.ts';
import type { ContextView } from './context-view.ts';
import type { Truth } from './truth.ts';

/** A clause that the evidence leaves open. */
export interface OpenClause {
  readonly clause: Clause;
  /** No rule knows the key, or the operator for this kind of value. */
  readonly unknown: boolean;
}

/** Whether all clauses of a statement hold. */
export interface ConditionResult {
  /** `unknown` where at least one of the open clauses is. */
  readonly truth: Truth;
  /** Clauses that must still hold; empty unless `truth` is `open` or `unknown`. */
  readonly open: readonly OpenClause[];
}

const met: ConditionResult = { truth: 'true', open: [] };
const failed: ConditionResult = { truth: 'false', open: [] };

/** Prepares the condition of a statement: all its clauses must hold; one that fails decides, whatever is not known of the others. */
export function compileCondition(
  clauses: readonly Clause[],
  version: string,
  isListed?: (key: string) => boolean,
): (context: ContextView) => ConditionResult {
  if (clauses.length === 0) return () => met;
  const tests = clauses.map((clause) => {
    const unknown: OpenClause = { clause, unknown: true };
    const open: OpenClause = { clause, unknown: false };
    return { test: compileClause(clause, version, isListed), unknown, open };
  });
  return (context) => {
    let left: OpenClause[] | null = null;
    let truth: Truth = 'true';
    for (const { test, unknown, open } of tests) {
      const one = test(context);
      if (one === 'true') continue;
      if (one === 'false') return failed;
      left ??= [];
      left.push(one === 'unknown' ? unknown : open);
      if (truth !== 'unknown') truth = one;
    }
    return left === null ? met : { truth, open: left };
  };
}
