import type { ZoneMatrix } from '../../engagement/network/zone-matrix.ts';
import { subtractAddresses } from '../../network/addresses/subtract-addresses.ts';
import { uniteAddresses } from '../../network/addresses/unite-addresses.ts';
import type { Interface } from '../../network/elements/interface.ts';
import type { OpenDoor } from '../../network/elements/open-door.ts';
import type { Network } from '../../network/network.ts';
import type { UnreadPart } from '../../network/unread-part.ts';
import { claimInterface } from './claim-interface.ts';
import { claimsDoor } from './claims-door.ts';
import { forwardsOnly } from './forwards-only.ts';
import { outsideDoors } from './outside-doors.ts';
import { routeGaps } from './route-gaps.ts';
import { sortGaps } from './sort-gaps.ts';
import { zoneAddresses } from './zone-addresses.ts';
import { zoneGaps } from './zone-gaps.ts';
import type { OutsideEnd, ZoneMap, ZoneMembers } from './zone-members.ts';
import { zoneOutside } from './zone-outside.ts';

/** Finds what every zone of a matrix holds: an interface belongs to the zone that names it most closely, to several where they tie. */
export function matchZones({ zones }: Pick<ZoneMatrix, 'zones'>, network: Network): ZoneMap {
  const { topology } = network;
  const held = new Map<string, Interface[]>(zones.map(({ id }) => [id, []]));
  const tied = new Map<string, string[]>(zones.map(({ id }) => [id, []]));
  const gaps = new Map<string, UnreadPart[]>(zones.map((zone) => [zone.id, [...zoneGaps(zone, topology)]]));
  const without: Interface[] = [];
  for (const one of inOrder(topology.interfaces.values())) {
    if (forwardsOnly(one)) continue;
    const claims = zones.map((zone) => ({ zone, ...claimInterface(zone, one, topology) }));
    const best = Math.max(0, ...claims.map(({ closeness }) => closeness));
    const winners = claims.filter(({ closeness }) => closeness > 0 && closeness === best);
    const hopeful = claims.filter(({ gap, hoped }) => gap !== null && hoped >= best);
    const [doubt] = hopeful.flatMap(({ gap }) => gap ?? []);
    for (const { zone, gap } of hopeful) if (gap !== null) gaps.get(zone.id)?.push(gap);
    // What another zone might claim more closely is proven to be in none.
    if (doubt !== undefined) for (const { zone } of winners) gaps.get(zone.id)?.push(doubt);
    else if (winners.length === 0) without.push(one);
    else
      for (const { zone } of winners) {
        held.get(zone.id)?.push(one);
        if (winners.length > 1) tied.get(zone.id)?.push(one.id);
      }
  }
  const doors = assignDoors(zones, held, topology);
  const addresses = zoneAddresses(zones, topology);
  const members = zones.map((zone): ZoneMembers => {
    const own = addresses.get(zone.id);
    const interfaces = held.get(zone.id) ?? [];
    return {
      zone,
      interfaces,
      doors: doors.get(zone.id) ?? [],
      outside: own === undefined ? [] : zoneOutside(zone, own, network),
      tied: tied.get(zone.id) ?? [],
      gaps: sortGaps([...(gaps.get(zone.id) ?? []), ...(own?.gaps ?? [])]),
      routes: isReachedByRoute(zone) ? routeGaps(topology) : [],
      unsure: own?.unsure ?? [],
    };
  });
  const claimed = new Set(members.flatMap(({ doors }) => doors));
  return {
    zones: new Map(members.map((one) => [one.zone.id, one])),
    interfacesWithoutZone: without,
    doorsWithoutZone: topology.doors.filter((door) => !claimed.has(door) && !couldStand(door, topology)),
    outsideWithoutZone: leftOutside(members, network),
  };
}

/** Addresses that no list holds: only routes and connections tell where they stand. */
function isReachedByRoute({ kind, matchers }: ZoneMatrix['zones'][number]): boolean {
  return kind !== 'internet' && matchers.some(({ by }) => by === 'cidr');
}

/** A door belongs to the zones that name it most closely. */
function assignDoors(
  zones: ZoneMatrix['zones'],
  held: ReadonlyMap<string, readonly Interface[]>,
  { doors }: Network['topology'],
): ReadonlyMap<string, readonly OpenDoor[]> {
  const assigned = new Map<string, OpenDoor[]>(zones.map(({ id }) => [id, []]));
  for (const door of doors) {
    const claims = zones.map((zone) => ({ zone, close: claimsDoor(zone, door, held.get(zone.id) ?? []) }));
    const best = Math.max(0, ...claims.map(({ close }) => close));
    for (const { zone, close } of claims) if (close > 0 && close === best) assigned.get(zone.id)?.push(door);
  }
  return assigned;
}

/** Whether interfaces that would tell where something stands were not read. */
function couldStand({ account, region }: OpenDoor, { unread }: Network['topology']): boolean {
  const parts: readonly string[] = ['interface', 'subnet', 'vpc', 'security-group'];
  return unread.some(({ part, of }) => parts.includes(part) && of === `${account} ${region}`);
}

/** What lies behind a door and in no zone. */
function leftOutside(members: readonly ZoneMembers[], network: Network): readonly OutsideEnd[] {
  return outsideDoors(network).flatMap(({ door, addresses }) => {
    if (door.kind === 'service') return [];
    const named = members.flatMap(({ outside }) =>
      outside.filter((end) => same(end, door)).map((end) => end.addresses),
    );
    return addresses
      .map((behind) => subtractAddresses(behind, uniteAddresses(behind.family, named)))
      .filter(({ ranges }) => ranges.length > 0)
      .map((left): OutsideEnd => ({ kind: 'outside', door, addresses: left }));
  });
}

function same({ door }: OutsideEnd, other: OutsideEnd['door']): boolean {
  return door.kind === other.kind && door.id === other.id;
}

function inOrder(interfaces: Iterable<Interface>): readonly Interface[] {
  return [...interfaces].sort((a, b) => (a.id < b.id ? -1 : 1));
}
