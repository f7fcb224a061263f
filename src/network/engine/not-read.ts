import type { Topology } from '../topology.ts';
import type { NetworkPart, UnreadPart } from '../unread-part.ts';

/**
 * A part that something names and nobody read: the list it would stand in, if that is known not to have been read to its end;
 * else the part itself, as never asked for.
 */
export function notRead(
  topology: Topology,
  part: NetworkPart,
  id: string,
  place: { readonly account: string; readonly region: string } | null = null,
): UnreadPart {
  const list = place === null ? undefined : `${place.account} ${place.region}`;
  const alike = topology.unread.filter((one) => one.part === part);
  const known = alike.find((one) => one.of === id || one.of === list);
  // Nobody can tell in which list it would stand: any that was not read may be the one.
  const other = place === null ? alike.find(({ of }) => of.includes(' ')) : undefined;
  return known ?? other ?? { state: 'unread', part, of: id, code: 'NOT_ATTEMPTED', exact: null, refs: [] };
}
