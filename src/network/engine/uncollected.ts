import type { Topology } from '../topology.ts';
import type { UnreadPart } from '../unread-part.ts';
import { notRead } from './not-read.ts';

/** Why a VPC of an account is not among those read: the list it would stand in, or the whole account, was not read. */
export function uncollected(topology: Topology, account: string, region: string | null = null): UnreadPart {
  const list = topology.unread.find(
    ({ part, of }) =>
      part === 'vpc' && (region === null ? of.startsWith(`${account} `) : of === `${account} ${region}`),
  );
  return list ?? notRead(topology, 'account', account, region === null ? null : { account, region });
}
