import { intersectAddresses } from '../../network/addresses/intersect-addresses.ts';
import { parseCidr } from '../../network/addresses/parse-cidr.ts';
import { uniteAddresses } from '../../network/addresses/unite-addresses.ts';
import type { Addresses } from '../../network/addresses.ts';
import type { Interface } from '../../network/elements/interface.ts';
import type { OpenDoor } from '../../network/elements/open-door.ts';
import type { GroupReach, Network } from '../../network/network.ts';
import type { End } from '../../network/reach.ts';
import type { Topology } from '../../network/topology.ts';
import { intersectTraffic } from '../../network/traffic/intersect-traffic.ts';
import type { UnreadPart } from '../../network/unread-part.ts';
import { endsOf } from './ends-of.ts';
import { isIdentityDoor } from './is-identity-door.ts';
import { outsideDoors } from './outside-doors.ts';
import type { DoorReach } from './pair-reach.ts';
import type { ZoneMembers } from './zone-members.ts';

type From = Pick<ZoneMembers, 'interfaces' | 'outside'>;

/** Databases stand in the network with interfaces of their own: what gets to those is computed there. */
const standing: ReadonlySet<string> = new Set(['database', 'warehouse', 'stream-cluster']);

/** What is known of a database by its door alone: nothing where its interfaces are at hand, and else not enough to compare. */
function standingReach(door: OpenDoor, { topology }: Network): DoorReach | UnreadPart | null {
  if (door.leadsTo.length > 0) return null;
  const of = `${door.account} ${door.region}`;
  const gap = topology.unread.find((one) => one.part === 'interface' && one.of === of);
  return gap ?? { door, by: 'unknown', traffic: door.traffic, through: [] };
}

/**
 * Which public endpoints answer to a zone. By the network they are reached from everywhere by definition (domain C.7, 7): from our
 * own interfaces where something leads out to them, from outside always; what their policies say of addresses and endpoints decides.
 */
export function doorReach(
  from: From,
  doors: readonly OpenDoor[],
  network: Network,
): { readonly found: readonly DoorReach[]; readonly gaps: readonly UnreadPart[] } {
  const found: DoorReach[] = [];
  const gaps: UnreadPart[] = [];
  for (const door of doors) {
    if (isIdentityDoor(door) || door.kind === 'endpoint-service') continue;
    if (standing.has(door.kind)) {
      const known = standingReach(door, network);
      if (known !== null && 'state' in known) gaps.push(known);
      else if (known !== null) found.push(known);
      continue;
    }
    if (typeof door.guard === 'object') {
      gaps.push(door.guard);
      continue;
    }
    const out = from.interfaces.length > 0 ? wayOut(from, door, network) : null;
    // What only an unread part could let out is not known to stay inside.
    if (out !== null && from.outside.length === 0) {
      if (intersectTraffic(out.possible, door.traffic).length > 0) gaps.push(...out.unread);
      if (intersectTraffic(out.traffic, door.traffic).length === 0) gaps.push(...vagueWays(from, door, network));
    }
    const reached = reachDoor(from, door, door.guard, out?.traffic ?? [], network);
    if (reached !== null) found.push(reached);
  }
  return { found, gaps };
}

function reachDoor(
  from: From,
  door: OpenDoor,
  guard: Exclude<OpenDoor['guard'], object>,
  out: DoorReach['traffic'],
  network: Network,
): DoorReach | null {
  const isInside = from.interfaces.length > 0;
  const traffic = from.outside.length > 0 ? door.traffic : intersectTraffic(out, door.traffic);
  const made = (by: DoorReach['by'], through: readonly string[], over = traffic): DoorReach => ({
    door,
    by,
    traffic: over,
    through,
  });
  const plain = guard === 'none' || guard === 'network' ? 'open' : 'identity';
  if (guard === 'none' || guard === 'identity') return traffic.length === 0 ? null : made(plain, []);
  if (door.limits.length === 0) {
    // A private API whose policy names no endpoint answers through any endpoint, whoever owns it.
    if (door.kind !== 'rest-api') return made('unknown', [], door.traffic);
    return isInside && endpointsOf(from.interfaces, 'execute-api', network.topology).length > 0
      ? made('endpoint', [], door.traffic)
      : null;
  }
  const [through, unclear] = admitted(from, door, network.topology);
  if (through.length > 0) return made(plain, through, door.traffic);
  return unclear ? made('unknown', door.limits, door.traffic) : null;
}

/** What our own interfaces can send to a public endpoint: over the internet, or through an endpoint of the service. */
function wayOut({ interfaces }: From, door: OpenDoor, network: Network): GroupReach {
  const service = serviceOf(door);
  const ends = outsideDoors(network)
    .filter((one) => one.door.kind === 'internet' || (service !== null && one.door.id.endsWith(`.${service}`)))
    .flatMap((one) => one.addresses.map((addresses): End => ({ kind: 'outside', door: one.door, addresses })));
  const beside = service === null ? [] : endpointsOf(interfaces, service, network.topology);
  const through = beside.flatMap((id) => network.topology.endpoints.get(id)?.interfaces ?? []);
  const goals = [...ends, ...through.map((id): End => ({ kind: 'interface', id }))];
  return network.between(endsOf({ interfaces, outside: [] }), goals);
}

/** Routes to an endpoint of the service whose prefix list was not read. */
function vagueWays({ interfaces }: From, door: OpenDoor, { topology }: Network): readonly UnreadPart[] {
  const endpoints = endpointsOf(interfaces, serviceOf(door) ?? '*', topology);
  const tables = new Set(interfaces.map(({ subnet }) => topology.subnets.get(subnet)?.routeTable));
  return [...topology.routeTables.values()]
    .filter(({ id }) => tables.has(id))
    .flatMap(({ routes }) => routes)
    .flatMap(({ target, destination }) =>
      'state' in destination && endpoints.includes(target.id) ? [destination] : [],
    );
}

function serviceOf({ kind }: OpenDoor): string | null {
  if (kind === 'bucket') return 's3';
  if (kind === 'queue') return 'sqs';
  return kind === 'rest-api' || kind === 'http-api' ? 'execute-api' : null;
}

function endpointsOf(interfaces: readonly Interface[], service: string, topology: Topology): readonly string[] {
  const vpcs = new Set(interfaces.map(({ vpc }) => vpc));
  return [...topology.endpoints.values()]
    .filter((one) => vpcs.has(one.vpc) && one.service.endsWith(`.${service}`))
    .map(({ id }) => id);
}

/** Which of the named places the zone stands in, and whether any of them could not be compared. */
function admitted(
  { interfaces, outside }: From,
  { limits }: OpenDoor,
  topology: Topology,
): readonly [readonly string[], boolean] {
  const vpcs = new Set(interfaces.map(({ vpc }) => vpc));
  const own = senders(interfaces, outside, topology);
  let unclear = false;
  const through = limits.filter((limit) => {
    if (limit.startsWith('vpc-')) return vpcs.has(limit);
    if (limit.startsWith('vpce-')) return vpcs.has(topology.endpoints.get(limit)?.vpc ?? '');
    const range = parseCidr(limit);
    if (range === null) unclear = true;
    return range !== null && intersectAddresses(range, own[range.family]).ranges.length > 0;
  });
  return [through, unclear];
}

/** The addresses a public endpoint sees: those outside, our own public ones, and those of the NAT gateways of the same VPC. */
function senders(
  interfaces: readonly Interface[],
  outside: ZoneMembers['outside'],
  topology: Topology,
): Readonly<Record<4 | 6, Addresses>> {
  const vpcs = new Set(interfaces.map(({ vpc }) => vpc));
  const gateways = [...topology.natGateways.values()].filter(({ vpc }) => vpcs.has(vpc));
  const nat = gateways.flatMap((one) => one.interfaces.flatMap((id) => topology.interfaces.get(id) ?? []));
  const all = [
    ...outside.map(({ addresses }) => addresses),
    ...[...interfaces, ...nat].flatMap(({ addresses, publicAddresses }) => [...addresses, ...publicAddresses]),
  ];
  return { 4: uniteAddresses(4, all), 6: uniteAddresses(6, all) };
}
