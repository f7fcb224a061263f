import type { Topology } from '../../network/topology.ts';
import type { NetworkPart, UnreadPart } from '../../network/unread-part.ts';
import { Nearby } from './nearby.ts';
import type { ZoneMembers } from './zone-members.ts';

/** Of what could lead to more of a zone outside, that which can lie on a way between it and another zone. */
export function wayGaps(zone: ZoneMembers, other: ZoneMembers, topology: Topology): readonly UnreadPart[] {
  if (zone.routes.length === 0) return [];
  if (other.outside.length > 0) return zone.routes;
  const inside = [zone, other].flatMap(({ interfaces }) => interfaces.map(({ vpc }) => vpc));
  // To public endpoints no route of ours leads: only where the zone itself stands matters.
  if (other.interfaces.length === 0) return other.doors.length > 0 ? missingDoors(zone) : zone.routes;
  const near = new Nearby(new Set(inside), topology);
  return zone.routes.filter((gap) => near.holds(gap));
}

const lists: readonly (readonly [string, NetworkPart])[] = [
  ['vpn-', 'vpn'],
  ['dxvif-', 'direct-connect'],
  ['cvpn-', 'client-vpn'],
];

/** Lists in which the doors would stand that the client says the zone is behind and that were not found; all where it names none. */
function missingDoors({ zone, outside, routes }: ZoneMembers): readonly UnreadPart[] {
  if (zone.via.length === 0) return routes;
  const missing = zone.via.filter((id) => !outside.some(({ door }) => door.id === id));
  const parts = missing.map((id) => lists.find(([prefix]) => id.startsWith(prefix))?.[1] ?? null);
  return parts.includes(null) ? routes : routes.filter(({ part }) => parts.includes(part));
}
