import type { TermCondition } from './term.ts';

/** Both sets of conditions together; null where one says of a condition that it holds and the other that it does not. */
export function joinConditions(
  left: readonly TermCondition[],
  right: readonly TermCondition[],
): readonly TermCondition[] | null {
  if (right.length === 0) return left;
  if (left.length === 0 && right.length === 1) return right;
  const joined = [...left];
  for (const condition of right) {
    const same = joined.find(({ key }) => key === condition.key);
    if (same === undefined) joined.push(condition);
    else if (same.open.holds !== condition.open.holds) return null;
  }
  return joined;
}
