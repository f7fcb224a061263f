import type { NetworkPart } from '../../network/unread-part.ts';
import type { ListGap } from './list-gap.ts';

/** Where something may stand; null where anywhere. */
interface Where {
  readonly account?: string | null;
  readonly region?: string | null;
}

/** The first part that was not read and could hold what is looked for, or null. */
export function findGap(gaps: readonly ListGap[], parts: readonly NetworkPart[], where: Where = {}): ListGap | null {
  return (
    gaps.find(
      (gap) =>
        (gap.part === 'account' || parts.includes(gap.part)) &&
        fits(gap.account, where.account) &&
        (gap.region === 'global' || where.region === 'global' || fits(gap.region, where.region)),
    ) ?? null
  );
}

function fits(one: string | null, other: string | null | undefined): boolean {
  return one === null || other === null || other === undefined || one === other;
}
