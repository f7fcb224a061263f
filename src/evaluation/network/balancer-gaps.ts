import type { Balancer } from '../../network/elements/balancer.ts';
import type { Topology } from '../../network/topology.ts';
import type { UnreadPart } from '../../network/unread-part.ts';
import type { ZoneMembers } from './zone-members.ts';

/** Listeners and targets that were not read of load balancers that could hand connections on from one zone into another. */
export function balancerGaps(from: ZoneMembers, to: ZoneMembers, { balancers }: Topology): readonly UnreadPart[] {
  const served = new Set(from.interfaces.flatMap(({ serves }) => (serves === null ? [] : [serves.id])));
  const vpcs = new Set(to.interfaces.map(({ vpc }) => vpc));
  return [...balancers.values()].filter(({ id, vpc }) => served.has(id) || vpcs.has(vpc)).flatMap(openParts);
}

function openParts({ listeners, keepsClientAddress }: Balancer): readonly UnreadPart[] {
  const kept = typeof keepsClientAddress === 'object' ? [keepsClientAddress] : [];
  if ('state' in listeners) return [listeners, ...kept];
  return [...listeners.flatMap(({ targets }) => ('state' in targets ? [targets] : [])), ...kept];
}
