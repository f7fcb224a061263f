import type { Reference } from '../../facts/value.ts';
import type { Topology } from '../../network/topology.ts';
import type { NetworkPart } from '../../network/unread-part.ts';
import type { Gap } from '../trusts/hold-back.ts';
import { findGap } from './find-gap.ts';
import type { ListGap } from './list-gap.ts';
import type { RealElement } from './real-element.ts';

/** A default VPC that nothing uses, with what stands in it; what was not read and could use it; or something within such a VPC. */
export type Leftover = { readonly holds: readonly string[]; readonly refs: readonly Reference[] } | Gap | 'within';

/** What shows that a VPC is in use. */
const using: readonly NetworkPart[] = ['interface', 'endpoint', 'gateway', 'peering', 'transit-gateway'];

/** The default VPCs AWS makes in every region, as far as nothing was put into them (case N-34), by the id of what is left over. */
export function unusedDefaults(
  topology: Topology,
  real: readonly RealElement[],
  gaps: readonly ListGap[],
): ReadonlyMap<string, Leftover> {
  const used = usedVpcs(topology);
  const left = new Map<string, Leftover>();
  for (const { id, account, region, isDefault } of topology.vpcs.values()) {
    if (!isDefault || used.has(id)) continue;
    const within = real.filter(({ vpc, kind }) => vpc === id && (kind === 'subnet' || kind === 'internet-gateway'));
    for (const one of within) left.set(one.id, 'within');
    const refs = using.flatMap((part) => topology.lists.get(`${part} ${account} ${region}`) ?? []);
    const holds = within.map((one) => one.id);
    left.set(id, findGap(gaps, using, { account, region }) ?? { holds, refs });
  }
  // What stands in a VPC that was not read may be such a leftover.
  for (const one of real) {
    const { id, vpc, kind, account, region } = one;
    if ((kind !== 'subnet' && kind !== 'internet-gateway') || vpc === null || topology.vpcs.has(vpc) || used.has(vpc))
      continue;
    const gap = findGap(gaps, ['vpc'], { account, region });
    if (gap !== null) left.set(id, gap);
  }
  return left;
}

/** VPCs in which something stands, or that something but an internet gateway is joined to. */
function usedVpcs(topology: Topology): ReadonlySet<string | null> {
  const { interfaces, endpoints, gateways, peerings, transitGateways } = topology;
  return new Set([
    ...[...interfaces.values(), ...endpoints.values()].map(({ vpc }) => vpc),
    ...[...gateways.values()].flatMap(({ kind, vpc }) => (kind === 'vpn-gateway' ? [vpc] : [])),
    ...[...peerings.values()].flatMap(({ requester, accepter }) => [requester.vpc, accepter.vpc]),
    ...[...transitGateways.values()].flatMap(({ attachments }) =>
      ('state' in attachments ? [] : attachments).map(({ resource }) => resource),
    ),
  ]);
}
