import type { Family } from '../addresses.ts';
import { arrival } from './arrival.ts';
import type { Atlas } from './atlas.ts';
import { depart } from './depart.ts';
import type { EndClass } from './end-class.ts';
import { findTrips } from './find-trips.ts';
import { goalOf } from './goal-of.ts';
import type { Trip } from './trip.ts';
import type { Way } from './way.ts';

/** What routes and network ACLs leave between two spots; null where something on the way looks at groups or changes addresses. */
export type Channel = readonly Trip[] | null;

/** Channels between spots, each looked for once. */
export function openChannels(atlas: Atlas): (from: EndClass, to: EndClass, family: Family) => Channel {
  const known = new Map<number, Channel>();
  return (from, to, family) => {
    const key = (from.spot * 2 ** 24 + to.spot) * 2 + (family === 4 ? 0 : 1);
    const before = known.get(key);
    if (before !== undefined) return before;
    const channel = look(atlas, from, to, family);
    known.set(key, channel);
    return channel;
  };
}

function look(atlas: Atlas, from: EndClass, to: EndClass, family: Family): Channel {
  const goal = goalOf(atlas, family, to.end, true);
  const departure = goal === null ? null : depart(atlas, family, from.end, goal, true);
  if (goal === null || departure === null) return [];
  const leading = departure.ways.filter((way) => arrival(way, goal) !== null);
  if (leading.some((way) => isIntricate(way) || arrival(way, goal)?.isBlind === true)) return null;
  return findTrips(atlas, family, { ...departure, ways: leading }, goal, null);
}

function isIntricate({ stations }: Way): boolean {
  return stations.some(({ checks }) =>
    checks.some(({ kind }) => kind === 'translate' || kind === 'middlebox' || kind === 'groups'),
  );
}
