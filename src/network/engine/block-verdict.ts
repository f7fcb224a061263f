import type { PublicAccessBlock } from '../elements/public-access-block.ts';
import type { NetworkRule } from '../reach.ts';
import type { Topology } from '../topology.ts';
import type { UnreadPart } from '../unread-part.ts';
import { notRead } from './not-read.ts';
import type { Sender } from './sender.ts';
import type { Check } from './way.ts';

/**
 * Whether VPC Block Public Access stops packets at an internet or egress-only gateway: null where it does not. It counts the
 * subnet that crosses the border: of the NAT gateway, where there is one
 * (https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html).
 */
export function blockVerdict(
  topology: Topology,
  { vpc, subnet, isEgressOnly }: Extract<Check, { kind: 'block' }>,
  sender: Sender,
): NetworkRule | UnreadPart | null {
  const owner = topology.vpcs.get(vpc);
  if (owner === undefined) return notRead(topology, 'vpc', vpc);
  const place = `${owner.account} ${owner.region}`;
  const block = topology.publicAccessBlocks.get(place);
  if (block === undefined) return notRead(topology, 'block-public-access', place, owner);
  const { mode, exclusions } = block;
  if (typeof mode !== 'string') return mode;
  if (mode === 'off') return null;
  const isOut = subnet === null;
  if (mode === 'block-ingress' && (isEgressOnly || (isOut && sender.isNat))) return null;
  if ('state' in exclusions) return exclusions;
  const border = subnet ?? sender.home?.subnet ?? '';
  const excluded = exclusions.get(border) ?? exclusions.get(vpc);
  if (excluded === 'allow-bidirectional') return null;
  if (excluded === 'allow-egress' && isOut && mode === 'block-bidirectional') return null;
  return rule(block, place);
}

function rule({ refs }: PublicAccessBlock, of: string): NetworkRule {
  return { kind: 'block-public-access', of, line: null, refs };
}
