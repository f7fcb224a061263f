import type { Family } from '../addresses.ts';
import type { Hop, Stop } from '../reach.ts';
import { isWithin } from '../traffic/is-within.ts';
import { uniteTraffic } from '../traffic/unite-traffic.ts';
import { wholeTraffic } from '../traffic/whole-traffic.ts';
import { arrival } from './arrival.ts';
import type { Atlas } from './atlas.ts';
import { goBack } from './go-back.ts';
import type { Goal } from './goal.ts';
import type { Load } from './load.ts';
import type { Sender } from './sender.ts';
import type { Span } from './span.ts';
import { travel } from './travel.ts';
import type { Trip } from './trip.ts';
import type { Station, Way } from './way.ts';

/** Packets that set out. */
export interface Departure {
  readonly sender: Sender;
  readonly source: Span;
  /** What they pass before any route: the groups of their own interface. */
  readonly stations: readonly Station[];
  readonly ways: readonly Way[];
}

/** Everything that gets from a departure to a goal, way by way; what does not is noted as a stop. */
export function findTrips(
  atlas: Atlas,
  family: Family,
  departure: Departure,
  goal: Goal,
  stops: Stop[] | null,
): readonly Trip[] {
  const isLeading = departure.ways.some((way) => arrival(way, goal) !== null);
  return departure.ways.flatMap((way) => {
    const ends = arrival(way, goal);
    // Addresses beyond a door that routes lead elsewhere are no news where they lead some there.
    if (ends === null && isLeading && 'door' in goal.place && way.end.kind !== 'stop') return [];
    const journey = { atlas, family, crossing: way.crossing, isReturn: false, stops } as const;
    const start: Load = {
      source: departure.source,
      destination: way.destination,
      traffic: wholeTraffic,
      sender: departure.sender,
      before: [],
      doubts: [],
      unread: [],
      hops: [],
    };
    return travel(journey, [...departure.stations, ...way.stations], start).flatMap((load) => {
      if (ends === null) {
        noteLost(stops, load, way);
        return [];
      }
      const { isBlind, crossing } = ends;
      const seen: Load = isBlind
        ? { ...load, source: atlas.grid.whole(family), sender: { ...load.sender, groups: 'anybody' } }
        : load;
      const last = { ...journey, crossing };
      const extra: readonly Station[] = isBlind && 'subnet' in goal.place ? [border(goal.place.subnet)] : [];
      return travel(last, [...extra, ...lastStations(goal, load.hops)], seen).map((one) =>
        finish(atlas, family, one, goal, isBlind, way, stops),
      );
    });
  });
}

/** Out of sight it may come from a transit gateway, whose interface in the same subnet stands behind the network ACL. */
const border = (subnet: string): Station => ({ kind: 'subnet', id: subnet, checks: [] });

/** A site is its own last station; other doors have nobody to stand at them. */
function lastStations({ stations, place }: Goal, hops: readonly Hop[]): readonly Station[] {
  return 'door' in place && hops.at(-1)?.kind === 'site' ? [] : stations;
}

function finish(
  atlas: Atlas,
  family: Family,
  load: Load,
  goal: Goal,
  isBlind: boolean,
  { end, crossing }: Way,
  stops: Stop[] | null,
): Trip {
  const { traffic, hops, doubts, unread } = load;
  const via = end.kind === 'door' ? end.via : null;
  const lost: Stop[] | null = stops === null ? null : [];
  const answers = isBlind || doubts.length > 0 ? null : goBack(atlas, family, load, goal, via, lost);
  if (lost !== null && answers !== null && !isWithin(traffic, uniteTraffic(...answers.map(({ back }) => back))))
    stops?.push(...lost);
  return { traffic, crossing, hops, doubts, unread, answers };
}

/** A way that hangs on something unread may not be one: where it ends explains nothing. */
function noteLost(stops: Stop[] | null, { hops, unread }: Load, { end }: Way) {
  const last = hops.at(-1);
  if (last === undefined || unread.length > 0) return;
  const by = end.kind === 'stop' ? end.by : null;
  stops?.push({ kind: 'routing', hops, by, at: { kind: last.kind, id: last.id } });
}
