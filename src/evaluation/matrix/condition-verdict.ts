import type { MatrixCondition } from '../../engagement/matrix/access-matrix.ts';
import { coversCondition } from './covers-condition.ts';
import type { CellGrant } from './gather-grants.ts';
import type { Ways } from './ways.ts';

/** How a right's own conditions stand to a required one. */
export type ConditionVerdict = 'met' | 'differs' | 'unknown' | 'interview';

/**
 * Compares the conditions of a right, in its policies or in the trust that leads to it, with one the client requires. A process
 * condition (本番障害時のみ) is nothing AWS can enforce: an unconditional right differs from it (case A-56).
 */
export function conditionVerdict(required: MatrixCondition, { ways, asker }: CellGrant): ConditionVerdict {
  const keys = Object.entries(required.expr);
  // A user has no trust, and a service's trust stands in nobody's way.
  const trust = asker.trust === null || asker.trust.length === 0 ? [[]] : asker.trust;
  if (keys.length === 0) return isUnconditional(ways) && isUnconditional(trust) ? 'differs' : 'interview';
  const verdicts = keys.map(([key, values]): ConditionVerdict => {
    if (covers(ways, key, values) || covers(trust, key, values)) return 'met';
    if (ways.some((way) => way.some(({ unknown }) => unknown))) return 'unknown';
    return required.kind === 'mfa' && asker.federated ? 'interview' : 'differs';
  });
  const order: readonly ConditionVerdict[] = ['differs', 'unknown', 'interview'];
  return order.find((one) => verdicts.includes(one)) ?? 'met';
}

/** Every way there is asks for it. */
function covers(ways: Ways, key: string, wanted: readonly string[]): boolean {
  return ways.length > 0 && ways.every((way) => way.some((held) => coversCondition(held, key, wanted)));
}

function isUnconditional(ways: Ways): boolean {
  return ways.some((way) => way.length === 0);
}
