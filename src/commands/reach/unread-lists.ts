import { listPlace } from '../../evaluation/network/list-place.ts';
import type { Topology } from '../../network/topology.ts';
import type { UnreadPart } from '../../network/unread-part.ts';

/** Lists of some parts that were not read to their end: everywhere, or at some places (`<account> <region>`) and what is global there. */
export function unreadLists(
  { unread }: Topology,
  parts: readonly string[],
  places: ReadonlySet<string> | null = null,
): readonly UnreadPart[] {
  const accounts = new Set([...(places ?? [])].map((place) => place.split(' ')[0]));
  return unread.filter((one) => {
    const { account, region } = listPlace(one);
    if (account === null || !parts.includes(one.part)) return false;
    if (places === null || places.has(`${account} ${region}`)) return true;
    return (region === 'global' || region === null) && accounts.has(account);
  });
}
