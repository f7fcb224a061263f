import type { Topology } from '../../network/topology.ts';
import type { NetworkPart } from '../../network/unread-part.ts';

/** Whether the list of such parts was not read in an account and region: what it would have held is not known. */
export function isListUnread(
  { unread }: Topology,
  part: NetworkPart,
  { account, region }: { readonly account: string; readonly region: string },
): boolean {
  return unread.some((one) => one.part === part && one.of === `${account} ${region}`);
}
