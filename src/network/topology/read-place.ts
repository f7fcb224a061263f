import type { Reference } from '../../facts/value.ts';
import type { Balancer } from '../elements/balancer.ts';
import type { Endpoint, EndpointService } from '../elements/endpoint.ts';
import type { Firewall } from '../elements/firewall.ts';
import type { Gateway, NatGateway } from '../elements/gateway.ts';
import type { Interface } from '../elements/interface.ts';
import type { Peering } from '../elements/peering.ts';
import type { PrefixList } from '../elements/prefix-list.ts';
import type { PublicAccessBlock } from '../elements/public-access-block.ts';
import type { SecurityGroup } from '../elements/security-group.ts';
import type { ServiceNetwork } from '../elements/service-network.ts';
import type { Site } from '../elements/site.ts';
import type { Vpc } from '../elements/subnet.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { DoorDraft } from './doors/door-draft.ts';
import { readDoors } from './doors/read-doors.ts';
import { PlaceReading } from './place-reading.ts';
import { type AclDraft, readAcls } from './read-acls.ts';
import { readBalancers } from './read-balancers.ts';
import { readDirectGateways } from './read-direct-gateways.ts';
import { readEndpointServices } from './read-endpoint-services.ts';
import { readEndpoints } from './read-endpoints.ts';
import { readFirewalls } from './read-firewalls.ts';
import { readGateways } from './read-gateways.ts';
import { readGroups } from './read-groups.ts';
import { readHosts } from './read-hosts.ts';
import { readInterfaces } from './read-interfaces.ts';
import { readNatGateways } from './read-nat-gateways.ts';
import { readPeerings } from './read-peerings.ts';
import { readPrefixLists } from './read-prefix-lists.ts';
import { readPublicAccessBlock } from './read-public-access-block.ts';
import { type RouteTableDraft, readRouteTables } from './read-route-tables.ts';
import { readServiceNetworks } from './read-service-networks.ts';
import { readSites } from './read-sites.ts';
import { readSubnets, type SubnetDraft } from './read-subnets.ts';
import { readTransitGateways, type TransitView } from './read-transit-gateways.ts';
import { readVpcs } from './read-vpcs.ts';
import type { TopologyPlace } from './topology-place.ts';

/** What one account and region shows of the networks, before the views of several accounts are joined. */
export interface PlaceDraft {
  readonly at: string;
  readonly account: string;
  readonly vpcs: readonly Vpc[];
  readonly subnets: readonly SubnetDraft[];
  readonly routeTables: readonly RouteTableDraft[];
  readonly acls: readonly AclDraft[];
  readonly groups: readonly SecurityGroup[];
  readonly interfaces: readonly Interface[];
  readonly gateways: readonly Gateway[];
  readonly natGateways: readonly NatGateway[];
  readonly peerings: readonly Peering[];
  readonly transit: TransitView;
  readonly sites: readonly Site[];
  readonly endpoints: readonly Endpoint[];
  readonly endpointServices: readonly EndpointService[];
  readonly prefixLists: readonly PrefixList[];
  readonly block: PublicAccessBlock;
  readonly balancers: readonly Balancer[];
  readonly firewalls: readonly Firewall[];
  readonly serviceNetworks: readonly ServiceNetwork[];
}

/** What belongs to a place of whatever sort: its doors and what was not read. */
export interface PlaceRest {
  readonly at: string;
  readonly isRead: boolean;
  readonly doors: readonly DoorDraft[];
  /** Host name → load balancer. */
  readonly hosts: ReadonlyMap<string, string>;
  readonly directGateways: ReadonlyMap<string, readonly string[]>;
  readonly unread: readonly UnreadPart[];
  readonly lists: ReadonlyMap<string, readonly Reference[]>;
}

/** Reads a place: a region as a whole, or what belongs to an account and no region. */
export function readPlace(place: TopologyPlace): { readonly draft: PlaceDraft | null; readonly rest: PlaceRest } {
  const reading = new PlaceReading(place);
  const draft = reading.region === 'global' ? null : readRegion(reading);
  const directGateways = draft === null ? readDirectGateways(reading) : new Map<string, readonly string[]>();
  if (draft === null) reading.facts('core-network', 'core-network');
  const doors = readDoors(reading, draft?.interfaces ?? []);
  const hosts = draft === null ? new Map<string, string>() : readHosts(reading);
  const { at, isRead, unread, lists } = reading;
  return { draft, rest: { at, isRead, doors, hosts, directGateways, unread, lists } };
}

function readRegion(reading: PlaceReading): PlaceDraft {
  const interfaces = readInterfaces(reading);
  return {
    at: reading.at,
    account: reading.account,
    vpcs: readVpcs(reading),
    subnets: readSubnets(reading),
    routeTables: readRouteTables(reading),
    acls: readAcls(reading),
    groups: readGroups(reading),
    interfaces,
    gateways: readGateways(reading),
    natGateways: readNatGateways(reading),
    peerings: readPeerings(reading),
    transit: readTransitGateways(reading),
    sites: readSites(reading),
    endpoints: readEndpoints(reading),
    endpointServices: readEndpointServices(reading),
    prefixLists: readPrefixLists(reading),
    block: readPublicAccessBlock(reading),
    balancers: readBalancers(reading, interfaces),
    firewalls: readFirewalls(reading),
    serviceNetworks: readServiceNetworks(reading),
  };
}
