import type { Closed } from '../../access/closed.ts';
import type { World } from '../../access/world.ts';

/** Lists, resource policies, grants and trust policies of an account that were not read: each could let in somebody nobody has seen. */
export function openPapers(account: string, world: World): readonly Closed[] {
  const lists = (world.accounts.get(account)?.closed ?? []).filter(({ part }) => part === 'list');
  const papers = [
    ...world.resources.filter((one) => one.account === account).flatMap(({ policy, grants }) => [policy, grants]),
    ...world.principals.filter((one) => one.account === account).map(({ trust }) => trust),
  ];
  return [...lists, ...papers.flatMap((paper) => (paper !== null && 'state' in paper ? [paper] : []))];
}
