import { listEvidence } from '../../evaluation/network/list-evidence.ts';
import type { Reference } from '../../facts/value.ts';
import type { Placed } from '../../network/elements/placed.ts';
import type { Stop } from '../../network/reach.ts';
import type { Topology } from '../../network/topology.ts';

/** What an auditor looks at to see that no line lets packets on: the groups, the table, the gateway, or the lists of a place. */
export interface StopGround {
  readonly ids: readonly string[];
  readonly refs: readonly Reference[];
}

/** Where the evidence shows that nothing lets packets on at a stop; its own line, where a line refuses them. */
export function stopGround({ kind, at, by, hops }: Stop, topology: Topology): StopGround {
  if (by !== null) return { ids: [by.of], refs: by.refs };
  const one = topology.interfaces.get(at.id);
  if (one !== undefined && kind === 'filter') {
    const groups = 'state' in one.groups ? [] : one.groups.flatMap((id) => topology.groups.get(id) ?? []);
    return together(groups.length > 0 ? groups : [one]);
  }
  const subnet = topology.subnets.get(one?.subnet ?? at.id);
  if (subnet !== undefined) {
    const id = kind === 'filter' ? subnet.acl : subnet.routeTable;
    const found = typeof id === 'string' ? (topology.acls.get(id) ?? topology.routeTables.get(id)) : undefined;
    return together([found ?? subnet]);
  }
  const gateway = topology.gateways.get(at.id);
  if (gateway !== undefined) return together([gateway]);
  const maps = [topology.peerings, topology.natGateways, topology.transitGateways, topology.sites, topology.vpcs];
  const found = maps.flatMap((map): readonly Placed[] => [map.get(at.id) ?? []].flat());
  if (found.length > 0) return together(found);
  // From outside nothing leads in: no gateway of any place that was read does.
  const places = hops.length === 0 ? [] : topology.places;
  return { ids: [], refs: listEvidence(places, topology, ['gateway']) };
}

function together(elements: readonly Placed[]): StopGround {
  return { ids: elements.map(({ id }) => id), refs: elements.flatMap(({ refs }) => refs) };
}
