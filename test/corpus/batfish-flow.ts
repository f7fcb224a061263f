import { intersectAddresses } from '../../src/network/addresses/intersect-addresses.ts';
import { parseCidr } from '../../src/network/addresses/parse-cidr.ts';
import { publicAddresses } from '../../src/network/addresses/public-addresses.ts';
import type { Addresses } from '../../src/network/addresses.ts';
import type { Interface } from '../../src/network/elements/interface.ts';
import { openNetwork } from '../../src/network/open-network.ts';
import type { End, Hop, Reach } from '../../src/network/reach.ts';
import type { Topology } from '../../src/network/topology.ts';
import { intersectTraffic } from '../../src/network/traffic/intersect-traffic.ts';
import { trafficOf } from '../../src/network/traffic/traffic-of.ts';
import type { Traffic } from '../../src/network/traffic.ts';

/** A flow as somebody wrote down what becomes of it. */
export interface Flow {
  readonly from: string;
  readonly toIp: string;
  readonly protocol: 'tcp' | 'any';
  readonly dstPort?: number;
  readonly expected: string;
  readonly path?: readonly string[];
  readonly srcIp?: string;
}

/** What the engine says becomes of it. */
export interface Fate {
  readonly kind: 'reachable' | 'filter' | 'routing' | 'return' | 'unknown';
  /** Ids of the stations of each way it took, and of what those interfaces serve. */
  readonly ways: readonly (readonly string[])[];
}

/** Follows a flow through a snapshot. A protocol "any" is the default flow of those tests: protocol 0. */
export function fateOf(snapshot: Topology, flow: Flow): Fate {
  const topology = withSource(snapshot, flow);
  const network = openNetwork(topology);
  const packet = flow.protocol === 'any' ? trafficOf(0) : trafficOf(6, flow.dstPort ?? 0);
  const from = sourceOf(topology, flow);
  const holds = (traffic: Traffic): boolean => intersectTraffic(traffic, packet).length > 0;
  const ids = (hops: readonly Hop[]): string[] => hops.flatMap(({ id }) => idsOf(topology, id));
  const handed = balanced(network, from, flow);
  if (handed !== null) return { kind: handed ? 'reachable' : 'unknown', ways: [] };
  const reaches = targetsOf(topology, flow).map((to) => network.reach(from, to));
  const { traffic, possible, paths, stops } = (reaches.find((one) => holds(one.traffic)) ?? reaches[0]) as Reach;
  if (holds(possible)) return { kind: 'unknown', ways: [] };
  if (holds(traffic)) {
    const ways = paths.filter((path) => holds(path.traffic)).map(({ hops }) => ids(hops));
    return { kind: 'reachable', ways };
  }
  // It ends where it came in and does not go on, or where nothing leads on at all.
  const ends = stops.filter(({ kind, hops }) => {
    const [last, before] = [hops.at(-1), hops.at(-2)];
    const arrived = before === undefined || holds(before.passes);
    return kind === 'return' || (arrived && (kind === 'routing' || last === undefined || !holds(last.passes)));
  });
  const kinds = ['filter', 'routing', 'return'] as const;
  const kind = kinds.find((one) => ends.some((stop) => stop.kind === one)) ?? 'unknown';
  return { kind, ways: ends.filter((stop) => stop.kind === kind).map(({ hops }) => ids(hops)) };
}

function idsOf({ interfaces }: Topology, id: string): readonly string[] {
  const serves = interfaces.get(id)?.serves?.id;
  return serves === undefined ? [id] : [id, serves];
}

function address(text: string): Addresses {
  const parsed = parseCidr(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

/** A flow that starts at a subnet or a VPC starts at an interface put there: one without groups. */
function withSource(topology: Topology, { from, srcIp }: Flow): Topology {
  if (!from.startsWith('subnet-') && !from.startsWith('vpc-')) return topology;
  const [subnet] = [...topology.subnets.values()].filter((one) => one.id === from || one.vpc === from);
  if (subnet === undefined) throw new Error(from);
  const own = from.startsWith('vpc-') ? { ...subnet, id: 'subnet-put', ranges: [address('10.10.255.0/24')] } : subnet;
  const put: Interface = {
    ...own,
    id: 'eni-put',
    subnet: own.id,
    type: 'interface',
    addresses: [address(srcIp ?? '10.10.255.9')],
    publicAddresses: [],
    groups: [],
    checksAddresses: true,
    serves: null,
    description: null,
  };
  return {
    ...topology,
    subnets: new Map([...topology.subnets, [own.id, own]]),
    interfaces: new Map([...topology.interfaces, ['eni-put', put]]),
  };
}

function sourceOf({ interfaces, sites }: Topology, { from, srcIp }: Flow): End {
  if (from === 'INTERNET')
    return { kind: 'outside', door: { kind: 'internet', id: '*' }, addresses: address(srcIp ?? '8.8.8.8') };
  const site = [...sites.values()].find(({ gateway }) => gateway === from);
  if (site !== undefined)
    return { kind: 'outside', door: { kind: 'vpn', id: site.id }, addresses: site.ranges[0] ?? address('19.168.0.0') };
  if (interfaces.has('eni-put')) return { kind: 'interface', id: 'eni-put' };
  const own = [...interfaces.values()].find(({ serves }) => serves?.id === from);
  if (own === undefined) throw new Error(from);
  return { kind: 'interface', id: own.id };
}

/** Whoever holds an address; else every door it may stand behind. One that nobody can be asked by stands behind a door that is not there. */
function targetsOf({ interfaces, sites }: Topology, { from, toIp }: Flow): readonly End[] {
  const named = /eni-[0-9a-f]+/.exec(toIp)?.[0];
  if (named !== undefined) return [{ kind: 'interface', id: named }];
  const addresses = address(toIp);
  const has = (all: readonly Addresses[]): boolean =>
    all.some((one) => intersectAddresses(one, addresses).ranges.length > 0);
  const held = [...interfaces.values()].find((one) => has(from === 'INTERNET' ? one.publicAddresses : one.addresses));
  if (held !== undefined) return [{ kind: 'interface', id: held.id }];
  const outside = (kind: 'internet' | 'vpn', id: string): End => ({ kind: 'outside', door: { kind, id }, addresses });
  if (!from.startsWith('i-')) return [outside('vpn', 'vpn-nowhere')];
  const behind = [...sites.values()].filter(({ ranges }) => has(ranges)).map(({ id }) => outside('vpn', id));
  return [has([publicAddresses(4)]) ? outside('internet', '*') : outside('vpn', 'vpn-nowhere'), ...behind];
}

/** Whether a load balancer hands anything on to an instance; null where no instance is asked for. */
function balanced(network: ReturnType<typeof openNetwork>, from: End, { toIp }: Flow): boolean | null {
  const instance = /^\(instance (i-[0-9a-f]+)\)$/.exec(toIp)?.[1];
  if (instance === undefined) return null;
  return [...network.topology.balancers.keys()].some((id) =>
    network.handOn(from, id).some(({ target, reach }) => target.id === instance && (reach?.traffic.length ?? 0) > 0),
  );
}
