import type { Traffic } from '../traffic.ts';

/** Packets of the first set that are not in the second. */
export function subtractTraffic(from: Traffic, taken: Traffic): Traffic {
  if (taken.length === 0 || from.length === 0) return from;
  const left: (readonly [number, number])[] = [];
  for (const [first, last] of from) {
    let start = first;
    for (const [gone, until] of taken) {
      if (until < start) continue;
      if (gone > last) break;
      if (gone > start) left.push([start, gone - 1]);
      start = until + 1;
      if (start > last) break;
    }
    if (start <= last) left.push([start, last]);
  }
  return left;
}
