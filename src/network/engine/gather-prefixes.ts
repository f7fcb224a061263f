import { publicAddresses } from '../addresses/public-addresses.ts';
import type { Addresses } from '../addresses.ts';
import type { Topology } from '../topology.ts';

/** Every prefix by which routes, network ACLs and doors tell addresses apart; security groups too unless `ground` is asked for. */
export function* gatherPrefixes(topology: Topology, extent: 'ground' | 'all'): Iterable<Addresses> {
  yield publicAddresses(4);
  yield publicAddresses(6);
  for (const { ranges } of topology.vpcs.values()) yield* ranges;
  for (const { ranges } of topology.subnets.values()) yield* ranges;
  for (const { routes } of topology.routeTables.values())
    for (const { destination } of routes) if (!('state' in destination)) yield* destination;
  for (const { ingress, egress } of topology.acls.values())
    for (const lines of [ingress, egress]) if (!('state' in lines)) for (const { addresses } of lines) yield addresses;
  for (const { requester, accepter } of topology.peerings.values()) {
    yield* requester.ranges;
    yield* accepter.ranges;
  }
  yield* transitPrefixes(topology);
  for (const { ranges, authorised } of topology.sites.values()) {
    yield* ranges;
    if (!('state' in authorised)) yield* authorised;
  }
  if (extent === 'all') yield* rulePrefixes(topology);
}

function* transitPrefixes({ transitGateways }: Topology): Iterable<Addresses> {
  for (const { routeTables } of transitGateways.values())
    if (!('state' in routeTables))
      for (const { routes } of routeTables)
        if (!('state' in routes))
          for (const { destination } of routes) if (!('state' in destination)) yield destination;
}

function* rulePrefixes({ groups, prefixLists }: Topology): Iterable<Addresses> {
  for (const { ingress, egress } of groups.values())
    for (const rules of [ingress, egress])
      if (!('state' in rules)) for (const { peer } of rules) if (peer.kind === 'addresses') yield peer.addresses;
  for (const { entries } of prefixLists.values()) if (!('state' in entries)) yield* entries;
}
