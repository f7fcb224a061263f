import type { Addresses } from '../addresses.ts';

/** Addresses in both sets; sets of two families have none in common. */
export function intersectAddresses(one: Addresses, other: Addresses): Addresses {
  const ranges: (readonly [bigint, bigint])[] = [];
  if (one.family !== other.family) return { family: one.family, ranges };
  for (let a = 0, b = 0; a < one.ranges.length && b < other.ranges.length; ) {
    const [left, right] = [one.ranges[a], other.ranges[b]];
    if (left === undefined || right === undefined) break;
    const first = left[0] > right[0] ? left[0] : right[0];
    const last = left[1] < right[1] ? left[1] : right[1];
    if (first <= last) ranges.push([first, last]);
    if (left[1] < right[1]) a += 1;
    else b += 1;
  }
  return { family: one.family, ranges };
}
