import { publicAddresses } from '../addresses/public-addresses.ts';
import { uniteAddresses } from '../addresses/unite-addresses.ts';
import type { Addresses } from '../addresses.ts';
import type { Peering } from '../elements/peering.ts';
import type { Route } from '../elements/route-table.ts';
import type { TransitAttachment } from '../elements/transit-gateway.ts';
import type { Door } from '../reach.ts';
import type { Topology } from '../topology.ts';
import { sitesAt } from './sites-at.ts';
import { sortedValues } from './sorted-values.ts';

type Found = Map<string, { readonly door: Door; readonly addresses: Addresses[] }>;

/** Every door that routes and connections lead to, with the addresses they say stand behind it. */
export function listDoors(
  topology: Topology,
): readonly { readonly door: Door; readonly addresses: readonly Addresses[] }[] {
  const found: Found = new Map();
  const add = (door: Door, addresses: readonly Addresses[]): void => {
    const key = `${door.kind} ${door.id}`;
    const known = found.get(key) ?? { door, addresses: [] };
    known.addresses.push(...addresses);
    found.set(key, known);
  };
  for (const { id, kind, ranges } of topology.sites.values()) add({ kind, id }, ranges);
  for (const { kind, vpc } of topology.gateways.values())
    if (kind !== 'vpn-gateway' && vpc !== null) add({ kind: 'internet', id: '*' }, world);
  for (const { routes } of topology.routeTables.values())
    for (const route of routes) if (route.state === 'active') addRoute(topology, route, add);
  for (const peering of topology.peerings.values()) addPeering(topology, peering, add);
  addTransit(topology, add);
  return sortedValues(found).map(({ door, addresses }) => ({
    door,
    addresses: ([4, 6] as const)
      .map((family) => uniteAddresses(family, addresses))
      .filter(({ ranges }) => ranges.length > 0),
  }));
}

const world = [publicAddresses(4), publicAddresses(6)];

type Add = (door: Door, addresses: readonly Addresses[]) => void;

function addRoute(topology: Topology, route: Route, add: Add): void {
  const { target, destination } = route;
  const addresses = 'state' in destination ? [] : destination;
  const endpoint = topology.endpoints.get(target.id);
  if (target.kind === 'internet-gateway' || target.kind === 'egress-only-gateway')
    add({ kind: 'internet', id: '*' }, world);
  else if (target.kind === 'core-network') add({ kind: 'core-network', id: target.id }, addresses);
  else if (target.kind === 'endpoint' && endpoint?.kind === 'gateway')
    add({ kind: 'service', id: endpoint.service }, addresses);
  else if (target.kind === 'vpn-gateway') {
    const sites = sitesAt(topology, target.id);
    for (const { kind, id } of sites) add({ kind, id }, addresses);
    // Announced by a line that no account collected shows.
    if (sites.length === 0 && route.propagated) add({ kind: 'direct-connect', id: target.id }, addresses);
  }
}

function addPeering({ vpcs }: Topology, { requester, accepter, isActive }: Peering, add: Add): void {
  for (const side of [requester, accepter])
    if (isActive && !vpcs.has(side.vpc)) add({ kind: 'account', id: side.account }, side.ranges);
}

function addTransit(topology: Topology, add: Add): void {
  for (const { attachments, routeTables } of topology.transitGateways.values()) {
    if ('state' in attachments) continue;
    const doors = new Map(attachments.map((one) => [one.id, doorsAt(topology, one)]));
    for (const door of [...doors.values()].flat()) add(door, []);
    for (const { routes } of 'state' in routeTables ? [] : routeTables)
      for (const route of 'state' in routes ? [] : routes)
        for (const id of route.state === 'active' ? route.attachments : [])
          for (const door of doors.get(id) ?? []) add(door, 'state' in route.destination ? [] : [route.destination]);
  }
}

/** The doors an attachment leads to; a VPC or transit gateway that was collected is none. */
function doorsAt(topology: Topology, { kind, resource, owner }: TransitAttachment): readonly Door[] {
  if (kind === 'vpc') return topology.vpcs.has(resource) ? [] : [{ kind: 'account', id: owner }];
  if (kind === 'peering')
    return topology.transitGateways.has(resource) ? [] : [{ kind: 'transit-gateway', id: resource }];
  if (kind !== 'vpn' && kind !== 'direct-connect-gateway') return [];
  const sites = sitesAt(topology, resource);
  if (sites.length > 0) return sites.map((site) => ({ kind: site.kind, id: site.id }));
  return [{ kind: kind === 'vpn' ? 'vpn' : 'direct-connect', id: resource }];
}
