import type { Addresses, Family } from '../addresses.ts';
import { uniteTraffic } from '../traffic/unite-traffic.ts';
import type { Grid } from './grid.ts';
import type { Span } from './span.ts';

/** Lays a grid through the ends of the given prefixes. */
export function layGrid(prefixes: Iterable<Addresses>): Grid {
  const cuts: Record<Family, Set<bigint>> = { 4: new Set(), 6: new Set() };
  for (const { family, ranges } of prefixes) for (const [first, last] of ranges) cuts[family].add(first).add(last + 1n);
  const starts = { 4: sorted(cuts[4]), 6: sorted(cuts[6]) };
  const cover = ({ family, ranges }: Addresses) =>
    uniteTraffic(...ranges.map(([first, last]): Span => [[place(starts[family], first), place(starts[family], last)]]));
  return {
    cover,
    coverAll: (family, sets) => uniteTraffic(...sets.filter((set) => set.family === family).map(cover)),
    whole: (family) => [[0, starts[family].length]],
  };
}

function sorted(values: ReadonlySet<bigint>): readonly bigint[] {
  return [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** How many cuts lie at or below an address. */
function place(starts: readonly bigint[], value: bigint): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as bigint) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
