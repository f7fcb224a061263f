import type { Family } from '../addresses.ts';
import type { End, NetworkRule, Path, Reach, Stop } from '../reach.ts';
import { subtractTraffic } from '../traffic/subtract-traffic.ts';
import { wholeTraffic } from '../traffic/whole-traffic.ts';
import type { Traffic } from '../traffic.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { PeerGroups } from './admit.ts';
import type { Atlas } from './atlas.ts';
import { depart } from './depart.ts';
import { type Departure, findTrips } from './find-trips.ts';
import type { Goal } from './goal.ts';
import { goalOf } from './goal-of.ts';
import { notRead } from './not-read.ts';
import { sortedValues } from './sorted-values.ts';
import { Tally } from './tally.ts';

/** A connection that a load balancer opens: only to the target's port, and perhaps with the address of its client. */
export interface HandingOn {
  readonly only: Traffic;
  readonly rule: NetworkRule;
  readonly client: End | null;
}

/** What gets from one end to the other in both families; without paths and stops where nobody asks for them. */
export function reachOf(atlas: Atlas, from: End, to: End, isTraced: boolean, handing: HandingOn | null = null): Reach {
  const gone = [from, to].flatMap((end) => missing(atlas, end));
  if (gone.length > 0) return unknown(gone);
  const tally = new Tally();
  const stops: Stop[] | null = isTraced ? [] : null;
  const paths = new Map<string, Path>();
  for (const family of [4, 6] as const) {
    const goal = handedTo(goalOf(atlas, family, to), handing);
    const straight = goal === null ? null : depart(atlas, family, from, goal);
    const departure = straight === null ? null : handedOn(atlas, family, straight, handing);
    if (goal === null || departure === null) continue;
    for (const trip of findTrips(atlas, family, departure, goal, stops)) {
      const { sure, maybe } = tally.add(trip, trip.traffic, []);
      if (!isTraced) continue;
      for (const [traffic, isCertain] of [
        [sure, true],
        [maybe, false],
      ] as const) {
        const path: Path = { family, hops: trip.hops, traffic, isCertain };
        if (traffic.length > 0) paths.set(keyOf(path), path);
      }
    }
  }
  if (stops !== null && paths.size === 0 && stops.length === 0) stops.push(noAddress(from));
  return {
    traffic: tally.traffic,
    firm: tally.firm,
    possible: subtractTraffic(tally.possible, tally.traffic),
    paths: sortedValues(paths),
    stops: sortedValues(new Map((stops ?? []).map((stop) => [keyOf(stop), stop]))),
    doubts: sortedValues(tally.doubts),
    unread: sortedValues(tally.unread),
  };
}

/** An interface, or its subnet, that is not in what was read. */
function missing({ topology }: Atlas, end: End): readonly UnreadPart[] {
  if (end.kind === 'outside') return [];
  const one = topology.interfaces.get(end.id);
  if (one === undefined) return [notRead(topology, 'interface', end.id)];
  return topology.subnets.has(one.subnet) ? [] : [notRead(topology, 'subnet', one.subnet, one)];
}

const unknown = (unread: readonly UnreadPart[]): Reach => ({
  traffic: [],
  firm: [],
  possible: wholeTraffic,
  paths: [],
  stops: [],
  doubts: [],
  unread,
});

/** Certain paths first, then by family and stations. */
function keyOf(one: Path | Stop): string {
  const hops = one.hops.map(({ kind, id, rules, passes }) => [
    kind,
    id,
    rules.map(({ of, line }) => [of, line]),
    passes,
  ]);
  const head =
    'family' in one ? [one.isCertain ? 0 : 1, one.family, one.traffic] : [one.kind, one.by?.of, one.by?.line];
  return JSON.stringify([...head, hops]);
}

/** The two ends have no address of the same family. */
function noAddress(from: End): Stop {
  const at = from.kind === 'interface' ? ({ kind: 'interface', id: from.id } as const) : null;
  return {
    kind: 'routing',
    hops: [],
    by: null,
    at: at ?? { kind: 'outside', id: from.kind === 'outside' ? from.door.id : '' },
  };
}

/** A target hears its own port alone. */
function handedTo(goal: Goal | null, handing: HandingOn | null): Goal | null {
  if (goal === null || handing === null) return goal;
  const check = { kind: 'only', traffic: handing.only, rule: handing.rule } as const;
  return { ...goal, stations: goal.stations.map((one) => ({ ...one, checks: [...one.checks, check] })) };
}

/** A client's address that is kept: the stations see it, and answers find back to the balancer all the same. */
function handedOn(atlas: Atlas, family: Family, straight: Departure, handing: HandingOn | null): Departure | null {
  const client = handing?.client ?? null;
  if (client === null) return straight;
  const one = client.kind === 'interface' ? atlas.topology.interfaces.get(client.id) : undefined;
  const kept = client.kind === 'outside' ? [client.addresses] : (one?.addresses ?? []);
  const source = atlas.grid.coverAll(family, kept);
  if (source.length === 0) return null;
  const { sender } = straight;
  const groups = joinGroups(sender.groups, one?.groups ?? []);
  return { ...straight, source, sender: { ...sender, groups, routedBy: straight.source } };
}

function joinGroups(one: PeerGroups, other: PeerGroups): PeerGroups {
  if (one === 'anybody' || 'state' in one) return one;
  return other === 'anybody' || 'state' in other ? other : [...one, ...other];
}
