import type { Closed } from '../../access/closed.ts';
import type { World, WorldPrincipal } from '../../access/world.ts';

/** Policies of a principal and of its groups that were not read: they could allow anything. */
export function unreadPapers({ policies, groups }: WorldPrincipal, { principals }: World): readonly Closed[] {
  const own = 'state' in policies ? [policies] : [];
  const theirs = principals
    .filter(({ arn }) => groups.includes(arn))
    .flatMap((group) => ('state' in group.policies ? [group.policies] : []));
  return [...own, ...theirs];
}
