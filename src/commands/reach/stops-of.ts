import type { Network } from '../../network/network.ts';
import type { End, Hop, Path, Stop } from '../../network/reach.ts';
import { intersectTraffic } from '../../network/traffic/intersect-traffic.ts';
import { subtractTraffic } from '../../network/traffic/subtract-traffic.ts';
import { uniteTraffic } from '../../network/traffic/unite-traffic.ts';
import { wholeTraffic } from '../../network/traffic/whole-traffic.ts';
import type { Traffic } from '../../network/traffic.ts';
import type { ToldStop } from './told-stop.ts';

const ends = 3;

/** Where some of the asked packets end, of the first few pairs of ends; what stops most of them stands first. */
export function stopsOf(
  starts: readonly End[],
  goals: readonly End[],
  asked: Traffic,
  network: Network,
): readonly ToldStop[] {
  const found = new Map<string, ToldStop>();
  for (const from of starts.slice(0, ends))
    for (const to of goals.slice(0, ends)) {
      if (from.kind === 'interface' && to.kind === 'interface' && from.id === to.id) continue;
      const { stops, traffic, paths } = network.reach(from, to);
      const left = subtractTraffic(asked, uniteTraffic(...traffic.map((one) => [one])));
      if (left.length === 0) continue;
      const own = stops
        .map((stop): ToldStop => ({ ...stop, lost: intersectTraffic(lostAt(stop), left) }))
        .filter(({ lost }) => lost.length > 0);
      for (const stop of own.length > 0 ? own : paths.flatMap((path) => narrowed(path, left))) {
        const known = found.get(keyOf(stop));
        found.set(keyOf(stop), known === undefined ? stop : { ...known, lost: uniteTraffic(known.lost, stop.lost) });
      }
    }
  const all = [...found.values()].sort((a, b) => count(b.lost) - count(a.lost));
  const told = all.filter(({ hops }) => hops.length > 0);
  return told.length > 0 ? told : all;
}

/** What ends there: what the station before let on and this one does not; of a lost way, what had got so far. */
function lostAt({ kind, hops }: Stop): Traffic {
  const [last, before] = [hops.at(-1), hops.at(-2)];
  if (last === undefined || kind === 'return') return wholeTraffic;
  return kind === 'routing' ? last.passes : subtractTraffic(before?.passes ?? wholeTraffic, last.passes);
}

/** Where a path that lets others through lets none of these packets on. */
function narrowed({ hops }: Path, left: Traffic): readonly ToldStop[] {
  const index = hops.findIndex(({ passes }) => intersectTraffic(passes, left).length === 0);
  const at: Hop | undefined = hops[index];
  if (at === undefined) return [];
  return [{ kind: 'filter', hops: hops.slice(0, index + 1), by: null, at: { kind: at.kind, id: at.id }, lost: left }];
}

function count(traffic: Traffic): number {
  return traffic.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

function keyOf({ kind, at, by }: Stop): string {
  return [kind, at.kind, at.id, by?.of ?? '', by?.line ?? ''].join(' ');
}
