import { parseAddress } from '../../src/network/addresses/parse-address.ts';
import { parseCidr } from '../../src/network/addresses/parse-cidr.ts';
import type { Addresses } from '../../src/network/addresses.ts';
import type { Endpoint } from '../../src/network/elements/endpoint.ts';
import type { Gateway, NatGateway } from '../../src/network/elements/gateway.ts';
import type { Interface } from '../../src/network/elements/interface.ts';
import type { Peering } from '../../src/network/elements/peering.ts';
import type { Placed } from '../../src/network/elements/placed.ts';
import type { Route, RouteTable } from '../../src/network/elements/route-table.ts';
import type { Site } from '../../src/network/elements/site.ts';
import type { Subnet, Vpc } from '../../src/network/elements/subnet.ts';
import type { TransitGateway } from '../../src/network/elements/transit-gateway.ts';
import type { Topology } from '../../src/network/topology.ts';

export const home = { account: '111122223333', region: 'ap-northeast-1' } as const;

const range = (text: string): Addresses => parseCidr(text) as Addresses;
const placed = (id: string, name: string | null, more: Partial<Placed> = {}): Placed => ({
  id,
  name,
  ...home,
  tags: { state: 'absent', at: null } as unknown as Placed['tags'],
  refs: [],
  ...more,
});
const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.id, one]));

/** Elements of a topology under construction. */
export interface SampleNetwork {
  readonly vpcs?: readonly Vpc[];
  readonly subnets?: readonly Subnet[];
  readonly routeTables?: readonly RouteTable[];
  readonly interfaces?: readonly Interface[];
  readonly gateways?: readonly Gateway[];
  readonly natGateways?: readonly NatGateway[];
  readonly peerings?: readonly Peering[];
  readonly transitGateways?: readonly TransitGateway[];
  readonly sites?: readonly Site[];
  readonly endpoints?: readonly Endpoint[];
  readonly places?: readonly string[];
  readonly unread?: Topology['unread'];
}

/** A topology of the given elements and nothing else. */
export function sampleTopology(given: SampleNetwork): Topology {
  return {
    places: new Set(given.places ?? [`${home.account} ${home.region}`, `${home.account} global`]),
    vpcs: byId(given.vpcs ?? []),
    subnets: byId(given.subnets ?? []),
    routeTables: byId(given.routeTables ?? []),
    groups: new Map(),
    acls: new Map(),
    interfaces: byId(given.interfaces ?? []),
    gateways: byId(given.gateways ?? []),
    natGateways: byId(given.natGateways ?? []),
    peerings: byId(given.peerings ?? []),
    transitGateways: byId(given.transitGateways ?? []),
    sites: byId(given.sites ?? []),
    endpoints: byId(given.endpoints ?? []),
    endpointServices: new Map(),
    prefixLists: new Map(),
    publicAccessBlocks: new Map(),
    balancers: new Map(),
    firewalls: new Map(),
    serviceNetworks: new Map(),
    doors: [],
    unread: given.unread ?? [],
    lists: new Map(),
  };
}

export const vpc = (id: string, name: string | null, cidr: string, more: Partial<Vpc> = {}): Vpc => ({
  ...placed(id, name, more),
  ranges: [range(cidr)],
  isDefault: false,
  ...more,
});

export const subnet = (
  id: string,
  name: string,
  vpcId: string,
  zone: string,
  cidr: string,
  routeTable: Subnet['routeTable'],
  more: Partial<Subnet> = {},
): Subnet => ({ ...placed(id, name), vpc: vpcId, zone, ranges: [range(cidr)], routeTable, acl: 'acl-0main', ...more });

export const route = (written: string, kind: Route['target']['kind'], id: string): Route => ({
  written,
  destination: written.includes('/') ? [range(written)] : [],
  target: { kind, id },
  state: 'active',
  propagated: false,
  refs: [],
});

export const routeTable = (id: string, name: string | null, vpcId: string, routes: readonly Route[]): RouteTable => ({
  ...placed(id, name),
  vpc: vpcId,
  routes: [route('10.0.0.0/16', 'local', 'local'), ...routes],
  edge: null,
  isMain: name === null,
});

export const networkInterface = (
  id: string,
  subnetId: string,
  vpcId: string,
  address: string,
  serves: Interface['serves'],
  more: Partial<Interface> = {},
): Interface => ({
  ...placed(id, null),
  vpc: vpcId,
  subnet: subnetId,
  type: 'interface',
  addresses: [single(address)],
  publicAddresses: [],
  groups: [],
  checksAddresses: true,
  serves,
  description: null,
  ...more,
});

export const single = (text: string): Addresses => {
  const address = parseAddress(text);
  if (address === null) throw new Error(text);
  return { family: address.family, ranges: [[address.value, address.value]] } as Addresses;
};

export const gateway = (id: string, kind: Gateway['kind'], vpcId: string, name: string | null = null): Gateway => ({
  ...placed(id, name),
  kind,
  vpc: vpcId,
});

export const natGateway = (id: string, name: string, vpcId: string, subnetId: string): NatGateway => ({
  ...placed(id, name),
  vpc: vpcId,
  subnet: subnetId,
  isPublic: true,
  state: 'available',
  interfaces: [],
});

export const endpoint = (id: string, vpcId: string, service: string, routeTables: readonly string[]): Endpoint => ({
  ...placed(id, null),
  kind: 'gateway',
  vpc: vpcId,
  service,
  routeTables,
  interfaces: [],
  policy: { state: 'absent', at: null } as unknown as Endpoint['policy'],
});

export const site = (
  id: string,
  name: string | null,
  to: string,
  cidrs: readonly string[],
  more: Partial<Site> = {},
): Site => ({
  ...placed(id, name),
  kind: 'vpn',
  gateway: to,
  isUp: true,
  ranges: cidrs.map(range),
  subnets: [],
  groups: [],
  authorised: [],
  ...more,
});

export const peering = (
  id: string,
  name: string | null,
  requester: { readonly vpc: string; readonly cidr: string; readonly account?: string },
  accepter: { readonly vpc: string; readonly cidr: string; readonly account?: string },
): Peering => {
  const side = (one: typeof requester): Peering['requester'] => ({
    account: one.account ?? home.account,
    region: home.region,
    vpc: one.vpc,
    ranges: [range(one.cidr)],
  });
  return { ...placed(id, name), isActive: true, requester: side(requester), accepter: side(accepter) };
};

export const transitGateway = (
  id: string,
  name: string,
  attached: readonly { readonly vpc: string; readonly owner?: string }[],
  more: Partial<TransitGateway> = {},
): TransitGateway => ({
  ...placed(id, name),
  owner: home.account,
  attachments: attached.map(({ vpc: resource, owner }, at) => ({
    id: `tgw-attach-${id.slice(4)}${at}`,
    kind: 'vpc' as const,
    resource,
    owner: owner ?? home.account,
    isAvailable: true,
    routeTable: 'tgw-rtb-0',
    refs: [],
  })),
  routeTables: [],
  ...more,
});
