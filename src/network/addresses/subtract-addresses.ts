import type { Addresses } from '../addresses.ts';

/** Addresses of the first set that are not in the second. */
export function subtractAddresses(from: Addresses, taken: Addresses): Addresses {
  if (from.family !== taken.family || taken.ranges.length === 0) return from;
  const ranges: (readonly [bigint, bigint])[] = [];
  for (const [first, last] of from.ranges) {
    let start = first;
    for (const [gone, until] of taken.ranges) {
      if (until < start) continue;
      if (gone > last) break;
      if (gone > start) ranges.push([start, gone - 1n]);
      start = until + 1n;
      if (start > last) break;
    }
    if (start <= last) ranges.push([start, last]);
  }
  return { family: from.family, ranges };
}
