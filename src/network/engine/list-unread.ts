import type { Topology } from '../topology.ts';
import type { NetworkPart, UnreadPart } from '../unread-part.ts';

/** The list of a place, if it was not read to its end. */
export function listUnread(
  { unread }: Topology,
  part: NetworkPart,
  { account, region }: { readonly account: string; readonly region: string },
): UnreadPart | null {
  return unread.find((one) => one.part === part && one.of === `${account} ${region}`) ?? null;
}
