import type { Reference } from '../../../src/facts/value.ts';
import { parseCidr } from '../../../src/network/addresses/parse-cidr.ts';
import type { Addresses } from '../../../src/network/addresses.ts';
import { routeTarget } from '../../../src/network/topology/route-target.ts';
import type { Topology } from '../../../src/network/topology.ts';
import type { NetworkPart, UnreadPart } from '../../../src/network/unread-part.ts';

type Json = Record<string, unknown>;

/** Networks as a case writes them: by list, each element with the little that matters. */
export type SmallNetworks = Readonly<Record<string, readonly Json[]>>;

export const home = '111122223333';
export const region = 'ap-northeast-1';
export const accounts: readonly string[] = [home];

/** The lists of a case and the part each belongs to; `lines` of doors and sites are by kind. */
const partOf: Readonly<Record<string, NetworkPart>> = {
  vpcs: 'vpc',
  subnets: 'subnet',
  routeTables: 'route-table',
  interfaces: 'interface',
  gateways: 'gateway',
  natGateways: 'nat-gateway',
  peerings: 'peering',
  transitGateways: 'transit-gateway',
  vpns: 'vpn',
  directConnects: 'direct-connect',
  clientVpns: 'client-vpn',
  endpoints: 'endpoint',
  endpointServices: 'endpoint',
  balancers: 'load-balancer',
  firewalls: 'firewall',
  serviceNetworks: 'lattice',
  doors: 'door',
};

/** What was not read: part → code; with `cut` the first element of each of its lists was. */
export interface Unreadable {
  readonly unread?: Readonly<Record<string, string>>;
  readonly cut?: Readonly<Record<string, string>>;
  /** Ids of elements whose tags were not read. */
  readonly tagless?: readonly string[];
}

/** Builds a topology of one account and one region. */
export function smallTopology(
  given: SmallNetworks,
  { unread = {}, cut = {}, tagless = [] }: Unreadable = {},
): Topology {
  const at = `${home} ${region}`;
  const lists = Object.fromEntries(
    Object.entries(partOf).map(([list, part]) => {
      const all = given[list] ?? [];
      const kept = unread[part] !== undefined ? [] : cut[part] !== undefined ? all.slice(0, 1) : all;
      return [list, kept.map((one) => place(one, part, tagless))];
    }),
  ) as Record<string, Json[]>;
  const of = (name: string, make: (one: Json) => Json = (one) => one): ReadonlyMap<string, never> =>
    new Map((lists[name] ?? []).map((one) => [String(one['id']), make(one) as never]));
  // Buckets and distributions are listed once per account.
  const closed = Object.entries({ ...unread, ...cut }).flatMap(([part, code]) =>
    (part === 'door' ? [at, `${home} global`] : [at]).map(
      (of): UnreadPart => ({ state: 'unread', part: part as NetworkPart, of, code, exact: code, refs: refsOf(part) }),
    ),
  );
  const sites = ['vpns', 'directConnects', 'clientVpns'].flatMap((name) => [
    ...of(name, (one) => ({
      kind: { vpns: 'vpn', directConnects: 'direct-connect', clientVpns: 'client-vpn' }[name],
      gateway: null,
      isUp: true,
      subnets: [],
      groups: [],
      authorised: [],
      ...one,
      ranges: ranges(one['ranges']),
    })),
  ]);
  const noVpc = { vpc: null };
  return {
    places: new Set([at]),
    vpcs: of('vpcs', (one) => ({ isDefault: false, ...one, ranges: ranges(one['cidr']) })),
    subnets: of('subnets', (one) => ({
      zone: null,
      acl: 'acl-1',
      routeTable: tableOf(one, unread, at),
      ...one,
      ranges: ranges(one['cidr']),
    })),
    routeTables: of('routeTables', (one) => ({
      edge: null,
      isMain: false,
      ...one,
      routes: ((one['routes'] as string[] | undefined) ?? []).map((line) => routeOf(line)),
    })),
    groups: new Map(),
    acls: new Map(),
    interfaces: of('interfaces', (one) => ({ serves: null, groups: [], addresses: [], publicAddresses: [], ...one })),
    gateways: of('gateways', (one) => ({ ...noVpc, ...one })),
    natGateways: of('natGateways', (one) => ({ isPublic: true, state: 'available', interfaces: [], ...one })),
    peerings: of('peerings', (one) => {
      const side = (vpc: unknown): Json => ({ account: home, region, vpc, ranges: [] });
      const [requester, accepter] = one['between'] as string[];
      return { isActive: true, ...one, requester: side(requester), accepter: side(accepter) };
    }),
    transitGateways: of('transitGateways', (one) => ({
      owner: home,
      ...one,
      attachments: ((one['attachments'] as Json[] | undefined) ?? []).map((each) => ({
        kind: 'vpc',
        owner: home,
        isAvailable: true,
        routeTable: null,
        refs: refsOf('transit-gateway'),
        ...each,
      })),
      routeTables: ((one['routeTables'] as Json[] | undefined) ?? []).map((table) => ({
        isCut: false,
        refs: refsOf('transit-gateway'),
        ...table,
        routes: ((table['routes'] as Json[] | undefined) ?? []).map((route) => ({
          state: 'active',
          propagated: true,
          refs: refsOf('transit-gateway'),
          ...route,
          destination: ranges(route['written'])[0],
        })),
      })),
    })),
    sites: new Map(sites),
    endpoints: of('endpoints', (one) => ({
      kind: 'interface',
      service: 'com.amazonaws.ap-northeast-1.ssm',
      routeTables: [],
      interfaces: [],
      policy: { state: 'absent', at: '', refs: [] },
      ...one,
    })),
    endpointServices: of('endpointServices', (one) => ({
      acceptanceRequired: true,
      allowedPrincipals: [],
      balancers: [],
      ...one,
    })),
    prefixLists: new Map(),
    publicAccessBlocks: new Map(),
    balancers: of('balancers', (one) => ({
      kind: 'application',
      isInternetFacing: true,
      groups: null,
      interfaces: [],
      listeners: [],
      keepsClientAddress: false,
      ...one,
    })),
    firewalls: of('firewalls', (one) => ({ ...noVpc, endpoints: [], policy: null, ...one })),
    serviceNetworks: of('serviceNetworks', (one) => ({ vpcs: [], services: [], authType: null, ...one })),
    doors: (lists['doors'] ?? []).map((one) => ({
      leadsTo: [],
      traffic: [],
      guard: 'none',
      limits: [],
      ...one,
    })) as unknown as Topology['doors'],
    unread: closed,
    lists: new Map<string, readonly Reference[]>([
      ...[...new Set(Object.values(partOf)), 'core-network'].map((part) => [`${part} ${at}`, refsOf(part)] as const),
      [`door ${home} global`, refsOf('door')],
    ]),
  };
}

export function refsOf(part: string): readonly Reference[] {
  return [{ id: `E-${part}`, page: 1 }];
}

function place(one: Json, part: NetworkPart, tagless: readonly string[]): Json {
  const isTagless = tagless.includes(String(one['id']));
  const refs = refsOf(part);
  const unread = { state: 'unread', code: 'ACCESS_DENIED', exact: 'ACCESS_DENIED', refs: [{ id: 'E-tags' }] };
  const base = {
    account: home,
    region,
    name: null,
    refs,
    tags: isTagless ? unread : { state: 'seen', value: {}, at: '', refs },
  };
  return { ...base, ...one, ...(isTagless ? { name: null } : {}) };
}

function tableOf(one: Json, unread: Readonly<Record<string, string>>, at: string): unknown {
  const code = unread['route-table'];
  if (code !== undefined)
    return { state: 'unread', part: 'route-table', of: at, code, exact: code, refs: refsOf('route-table') };
  return one['routeTable'] ?? 'rtb-main';
}

function ranges(written: unknown): readonly Addresses[] {
  return [written ?? []].flat().flatMap((one) => parseCidr(String(one)) ?? []);
}

/** `0.0.0.0/0 → igw-1`. */
function routeOf(line: string): Json {
  const [written = '', target = ''] = line.split(' → ');
  return {
    written,
    destination: ranges(written),
    target: routeTarget(target.startsWith('arn:') ? { CoreNetworkArn: target } : { GatewayId: target }),
    state: 'active',
    propagated: false,
    refs: refsOf('route-table'),
  };
}
