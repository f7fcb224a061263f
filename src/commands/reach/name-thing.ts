import type { Topology } from '../../network/topology.ts';

/** The name of anything on a path, as its tag or its service says; null where it has none. */
export function nameThing(id: string, topology: Topology): string | null {
  const one = topology.interfaces.get(id);
  if (one !== undefined) return one.name ?? one.serves?.name ?? one.serves?.id ?? null;
  const maps = [
    topology.subnets,
    topology.vpcs,
    topology.groups,
    topology.acls,
    topology.routeTables,
    topology.gateways,
    topology.natGateways,
    topology.peerings,
    topology.transitGateways,
    topology.sites,
    topology.endpoints,
    topology.balancers,
    topology.firewalls,
  ];
  for (const map of maps) {
    const found = map.get(id);
    if (found !== undefined) return found.name;
  }
  return null;
}
