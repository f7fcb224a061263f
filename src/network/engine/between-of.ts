import { printAddresses } from '../addresses/print-addresses.ts';
import type { Family } from '../addresses.ts';
import type { Example, GroupReach } from '../network.ts';
import type { End } from '../reach.ts';
import { isWithin } from '../traffic/is-within.ts';
import { subtractTraffic } from '../traffic/subtract-traffic.ts';
import { uniteTraffic } from '../traffic/unite-traffic.ts';
import type { Traffic } from '../traffic.ts';
import type { Atlas } from './atlas.ts';
import { byCodeUnit } from './by-code-unit.ts';
import type { EndClass } from './end-class.ts';
import type { Channel } from './open-channels.ts';
import { pairTally } from './pair-tally.ts';
import { reachOf } from './reach-of.ts';
import { sortedValues } from './sorted-values.ts';
import { Tally } from './tally.ts';

/** What the engine keeps at hand between questions. */
export interface Workshop {
  readonly atlas: Atlas;
  classOf(id: string): EndClass | null;
  channel(from: EndClass, to: EndClass, family: Family): Channel;
}

/** Ends that stand for one another, in order; the first two are enough to tell a pair of different ones. */
interface Bunch {
  readonly kin: EndClass | null;
  readonly ends: readonly { readonly key: string; readonly end: End }[];
}

/** What gets from any of some ends to any of others: one pair of each two classes stands for all of theirs. */
export function betweenOf(shop: Workshop, from: readonly End[], to: readonly End[]): GroupReach {
  const total = new Tally();
  const examples: Example[] = [];
  const [starts, goals] = [bunch(shop, from), bunch(shop, to)];
  for (const start of starts)
    for (const goal of goals) {
      const pair = differing(start, goal);
      if (pair === null) continue;
      const found = look(shop, start, goal, pair.from, pair.to);
      const isNews = !isWithin(found.traffic, total.traffic) || !isWithin(found.possible, total.possible);
      total.traffic = grow(total.traffic, found.traffic);
      total.firm = grow(total.firm, found.firm);
      total.possible = grow(total.possible, found.possible);
      for (const [key, doubt] of found.doubts) total.doubts.set(key, doubt);
      for (const [key, part] of found.unread) total.unread.set(key, part);
      if (isNews) examples.push({ ...pair, reach: reachOf(shop.atlas, pair.from, pair.to, true) });
    }
  const { traffic, firm, possible, doubts, unread } = total;
  return {
    traffic,
    firm,
    possible,
    pairs: countPairs(starts, goals),
    examples,
    doubts: sortedValues(doubts),
    unread: sortedValues(unread),
  };
}

function bunch(shop: Workshop, ends: readonly End[]): readonly Bunch[] {
  const keyed = new Map(ends.map((end) => [keyOf(end), end]));
  const bunches = new Map<EndClass | string, { kin: EndClass | null; ends: { key: string; end: End }[] }>();
  for (const key of [...keyed.keys()].sort(byCodeUnit)) {
    const end = keyed.get(key) as End;
    const kin = end.kind === 'interface' ? shop.classOf(end.id) : null;
    const known = bunches.get(kin ?? key);
    if (known === undefined) bunches.set(kin ?? key, { kin, ends: [{ key, end }] });
    else known.ends.push({ key, end });
  }
  return [...bunches.values()];
}

function keyOf(end: End): string {
  if (end.kind === 'interface') return `interface ${end.id}`;
  return `outside ${end.door.kind} ${end.door.id} ${printAddresses(end.addresses).join()}`;
}

/** The first two ends that are not the same one. */
function differing(start: Bunch, goal: Bunch): { readonly from: End; readonly to: End } | null {
  for (const one of start.ends.slice(0, 2))
    for (const other of goal.ends.slice(0, 2)) if (one.key !== other.key) return { from: one.end, to: other.end };
  return null;
}

function countPairs(starts: readonly Bunch[], goals: readonly Bunch[]): number {
  const [from, to] = [starts.flatMap(({ ends }) => ends), goals.flatMap(({ ends }) => ends)];
  const keys = new Set(to.map(({ key }) => key));
  return from.length * to.length - from.filter(({ key }) => keys.has(key)).length;
}

function look(shop: Workshop, start: Bunch, goal: Bunch, from: End, to: End): Tally {
  const quick = start.kin === null || goal.kin === null ? null : pairTally(start.kin, goal.kin, shop.channel);
  if (quick !== null) {
    quick.possible = subtractTraffic(quick.possible, quick.traffic);
    return quick;
  }
  const slow = new Tally();
  const { traffic, firm, possible, doubts, unread } = reachOf(shop.atlas, from, to, false);
  Object.assign(slow, { traffic, firm, possible });
  for (const doubt of doubts) slow.doubts.set(`${doubt.kind} ${doubt.id}`, doubt);
  for (const part of unread) slow.unread.set(`${part.part} ${part.of} ${part.code}`, part);
  return slow;
}

function grow(one: Traffic, other: Traffic): Traffic {
  return isWithin(other, one) ? one : uniteTraffic(one, other);
}
