import type { ActionSpace } from './action-space.ts';
import type { BitSet } from './bit-set.ts';
import type { Capability } from './capability.ts';

/** Whether the weaker side already has this action on this ARN pattern, by the engine; `loosely`: under conditions will do. */
export type Holds = (action: string, pattern: string, loosely: boolean) => boolean;

/** Where policies name very many patterns, so many are asked for one by one; beyond it the rest is taken for new. */
const mostAsked = 400;

/**
 * Compares two principals (domain C.3: an escalation needs a target that can do more). More are: an action of level D, W, X, P or S
 * the source has nowhere; the same action on ARN patterns the source does not cover; anything in another account. Equal or less is null; else what is new is counted when it is asked for.
 */
export function compareCapabilities(
  source: Capability,
  target: Capability,
  space: ActionSpace,
  holds: Holds,
): (() => BitSet) | null {
  if (source.account !== target.account) {
    return target.weight === 0 ? null : () => target.strong;
  }
  if (target.strong.exceeds(source.strong, target.strong)) return () => target.strong.minus(source.strong);
  const shared = new Set(target.limits.map(({ key }) => key));
  const same = new Set(source.scopes.map(({ key }) => key));
  const whole = source.limits
    .filter(({ key }) => !shared.has(key))
    .reduce((set, { actions }) => set.minus(actions), source.whole);
  let asked = 0;
  for (const scope of target.scopes) {
    if (same.has(scope.key) && source.limits.every(({ key }) => shared.has(key))) continue;
    const rest = scope.actions.beyond(whole, target.strong);
    if (rest === null) continue;
    for (const { id } of space.samples(rest))
      for (const pattern of scope.patterns) {
        asked += 1;
        if (asked > mostAsked || !holds(id, pattern, scope.conditional)) return () => rest;
      }
  }
  return null;
}
