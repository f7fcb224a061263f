import type { Topology } from '../topology.ts';
import type { NetworkPart, UnreadPart } from '../unread-part.ts';
import { notRead } from './not-read.ts';

/** The list of a place, if it was not read to its end; the account, if nothing of the place was read: who borrows a subnet sees little else. */
export function listUnread(
  topology: Topology,
  part: NetworkPart,
  { account, region }: { readonly account: string; readonly region: string },
): UnreadPart | null {
  const list = topology.unread.find((one) => one.part === part && one.of === `${account} ${region}`);
  if (list !== undefined) return list;
  return topology.places.has(`${account} ${region}`)
    ? null
    : notRead(topology, 'account', account, { account, region });
}
