import type { Topology } from '../../network/topology.ts';

/** The ids of everything that was read, of what interfaces serve, and of attachments; what is not among them stands on paper only. */
export function elementIds(topology: Topology): ReadonlySet<string> {
  const { vpcs, subnets, interfaces, gateways, natGateways, peerings, transitGateways, sites } = topology;
  const { endpoints, endpointServices, balancers, firewalls, serviceNetworks, doors } = topology;
  const lists = [vpcs, subnets, interfaces, gateways, natGateways, peerings, transitGateways, sites];
  const more = [endpoints, endpointServices, balancers, firewalls, serviceNetworks];
  const ids = new Set([...lists, ...more].flatMap((list) => [...list.keys()]));
  for (const { serves } of interfaces.values()) if (serves !== null) ids.add(serves.id);
  for (const { id } of doors) ids.add(id);
  for (const { attachments } of transitGateways.values())
    for (const { id } of 'state' in attachments ? [] : attachments) ids.add(id);
  return ids;
}
