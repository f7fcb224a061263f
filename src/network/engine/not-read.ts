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
  const known = topology.unread.find((one) => one.part === part && (one.of === id || one.of === list));
  return known ?? { state: 'unread', part, of: id, code: 'NOT_ATTEMPTED', exact: null, refs: [] };
}
