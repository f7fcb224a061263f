import type { Traffic } from '../traffic.ts';

/** Packets in both sets. */
export function intersectTraffic(one: Traffic, other: Traffic): Traffic {
  if (one === other) return one;
  const common: (readonly [number, number])[] = [];
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    const [left, right] = [one[a], other[b]];
    if (left === undefined || right === undefined) break;
    const first = Math.max(left[0], right[0]);
    const last = Math.min(left[1], right[1]);
    if (first <= last) common.push([first, last]);
    if (left[1] < right[1]) a += 1;
    else b += 1;
  }
  return common;
}
