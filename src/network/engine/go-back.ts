import type { Family } from '../addresses.ts';
import type { Door, Stop } from '../reach.ts';
import { answeredTraffic } from './answered-traffic.ts';
import type { Atlas } from './atlas.ts';
import { enterByDoor } from './enter-by-door.ts';
import type { Goal } from './goal.ts';
import type { Load } from './load.ts';
import { openWalk } from './open-walk.ts';
import type { Sender } from './sender.ts';
import { Trail } from './trail.ts';
import { travel } from './travel.ts';
import type { Answered } from './trip.ts';
import type { Way } from './way.ts';

/** From where an answer starts: what it passes is looked up from a subnet's table, or from the door it comes in by. */
type From = { readonly subnet: string } | { readonly door: Door; readonly via: string | null };

/** The ways back of what has got to its goal: leg by leg to whoever translated the address last, and so on to the first sender. */
export function goBack(
  atlas: Atlas,
  family: Family,
  there: Load,
  goal: Goal,
  via: string | null,
  stops: Stop[] | null,
): Answered[] {
  const asked = answeredTraffic.askedFor(there.traffic);
  const chain = [...there.before, { sender: there.sender, source: there.source }].reverse();
  let from: From = 'subnet' in goal.place ? { subnet: goal.place.subnet } : { door: goal.place.door, via };
  let loads: readonly Load[] = [
    {
      ...there,
      source: there.destination,
      traffic: asked,
      before: [],
      doubts: [],
      unread: [],
      hops: 'door' in goal.place ? [] : goal.stations.map(({ kind, id }) => ({ kind, id, rules: [], passes: asked })),
      sender: answerer(goal),
    },
  ];
  for (const { sender, source } of chain) {
    const start = from;
    loads = loads.flatMap((load) => leg(atlas, family, { ...load, destination: source }, start, sender, stops));
    if (sender.home !== null) from = { subnet: sender.home.subnet };
  }
  return loads.map(({ traffic, doubts, unread }) => ({
    ...answeredTraffic.answeredBy(traffic, asked),
    doubts,
    unread,
  }));
}

/** Whoever answers: its own VPC's addresses, with the public one it was reached by. */
function answerer({ place, isPublic, groups }: Goal): Sender {
  const vpcs = 'subnet' in place ? [place.vpc] : [];
  return { home: null, door: null, groups, vpcs, isPublic, isNat: false, routedBy: null };
}

function leg(atlas: Atlas, family: Family, load: Load, from: From, to: Sender, stops: Stop[] | null): readonly Load[] {
  if (to.home === null && to.door === null) return [load];
  const walk = openWalk(atlas, family);
  const topology = atlas.topology;
  const routed = to.routedBy ?? load.destination;
  if ('subnet' in from) walk.leave(from.subnet, routed, new Trail(topology.subnets.get(from.subnet)?.region ?? null));
  else
    enterByDoor(
      walk,
      from.door,
      routed,
      to.home === null ? null : { ...to.home, isPublic: true, isHidden: false },
      from.via,
    );
  const isLeading = walk.found.some((way) => isHome(atlas, way, to));
  return walk.found.flatMap((way) => {
    if (to.home === null && isLeading && way.end.kind !== 'stop' && !isHome(atlas, way, to)) return [];
    const journey = { atlas, family, crossing: way.crossing, isReturn: true, stops } as const;
    const destination = to.routedBy === null ? way.destination : load.destination;
    const arrived = travel(journey, way.stations, { ...load, destination });
    if (isHome(atlas, way, to)) return arrived;
    for (const { hops } of arrived) noteLost(stops, hops, way);
    return [];
  });
}

/** Whether an answer has got back to the sender; one that leaves through an egress-only gateway has not come in that way. */
function isHome({ topology }: Atlas, { end }: Way, to: Sender): boolean {
  if (end.kind === 'anywhere') return true;
  if (end.kind === 'subnet') return to.home?.subnet === end.id;
  if (end.kind === 'stop') return false;
  if (end.isOpen) return true;
  if (to.door?.kind !== end.door.kind || to.door.id !== end.door.id) return false;
  return topology.gateways.get(end.via)?.kind !== 'egress-only-gateway';
}

function noteLost(stops: Stop[] | null, hops: Stop['hops'], { end }: Way) {
  const last = hops.at(-1);
  if (last === undefined) return;
  const by = end.kind === 'stop' ? end.by : null;
  stops?.push({ kind: 'return', hops, by, at: { kind: last.kind, id: last.id } });
}
