import type { Zone, ZoneMatrix } from '../../engagement/network/zone-matrix.ts';
import { forwardsOnly } from '../../evaluation/network/forwards-only.ts';
import { matchZones } from '../../evaluation/network/match-zones.ts';
import { openNetwork } from '../../network/open-network.ts';
import type { Topology } from '../../network/topology.ts';

/** The client's zones of an interface; `unread` where lists that were not read could put it into another one. */
export type InterfaceZone =
  | { readonly state: 'in'; readonly zones: readonly Zone[] }
  | { readonly state: 'none' }
  | { readonly state: 'unread' };

/** Zones by the id of the interface; what only passes traffic on stands in none and is left out. */
export type InterfaceZones = ReadonlyMap<string, InterfaceZone>;

/** The zones of every interface as REC-NET matches them, over all zone matrices; null where the client gave none. */
export function interfaceZones(matrices: readonly ZoneMatrix[], topology: Topology): InterfaceZones | null {
  if (matrices.length === 0) return null;
  const network = openNetwork(topology);
  const held = new Map<string, Zone[]>();
  const without = new Map<string, number>();
  for (const matrix of matrices) {
    const { zones, interfacesWithoutZone } = matchZones(matrix, network);
    for (const { zone, interfaces } of zones.values())
      for (const { id } of interfaces) held.set(id, [...(held.get(id) ?? []), zone]);
    for (const { id } of interfacesWithoutZone) without.set(id, (without.get(id) ?? 0) + 1);
  }
  const found = new Map<string, InterfaceZone>();
  for (const one of topology.interfaces.values()) {
    const zones = held.get(one.id);
    if (zones !== undefined) found.set(one.id, { state: 'in', zones });
    else if (without.get(one.id) === matrices.length) found.set(one.id, { state: 'none' });
    else if (!forwardsOnly(one)) found.set(one.id, { state: 'unread' });
  }
  return found;
}
