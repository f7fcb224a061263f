import { publicAddresses } from '../addresses/public-addresses.ts';
import { translatedAddresses } from '../addresses/translated-addresses.ts';
import type { Addresses } from '../addresses.ts';
import type { Topology } from '../topology.ts';

/** Every prefix by which routes, network ACLs and doors tell addresses apart; security groups too unless `ground` is asked for. */
export function* gatherPrefixes(topology: Topology, extent: 'ground' | 'all'): Iterable<Addresses> {
  yield publicAddresses(4);
  yield publicAddresses(6);
  yield translatedAddresses;
  for (const { ranges } of topology.vpcs.values()) yield* ranges;
  for (const { ranges } of topology.subnets.values()) yield* ranges;
  for (const { routes } of topology.routeTables.values())
    for (const { destination, target } of routes) {
      if (!('state' in destination)) yield* destination;
      // An interface that packets are led to takes those for itself, and forwards the rest.
      if (target.kind === 'interface') yield* topology.interfaces.get(target.id)?.addresses ?? [];
    }
  for (const { ingress, egress } of topology.acls.values())
    for (const lines of [ingress, egress]) if (!('state' in lines)) for (const { addresses } of lines) yield addresses;
  for (const { requester, accepter } of topology.peerings.values()) {
    yield* requester.ranges;
    yield* accepter.ranges;
  }
  yield* transitPrefixes(topology);
  for (const { ranges, authorised, routes } of topology.sites.values()) {
    yield* ranges;
    for (const { destination } of routes ?? []) yield destination;
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
