import type { Addresses, Family } from '../addresses.ts';

/** Addresses of a family in any of the sets; sets of the other family are left out. */
export function uniteAddresses(family: Family, sets: Iterable<Addresses>): Addresses {
  const sorted = [...sets]
    .filter((set) => set.family === family)
    .flatMap(({ ranges }) => ranges)
    .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  const ranges: [bigint, bigint][] = [];
  for (const [first, last] of sorted) {
    const open = ranges.at(-1);
    if (open === undefined || first > open[1] + 1n) ranges.push([first, last]);
    else if (last > open[1]) open[1] = last;
  }
  return { family, ranges };
}
