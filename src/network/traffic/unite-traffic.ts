import type { Traffic } from '../traffic.ts';

/** Packets in any of the sets. */
export function uniteTraffic(...sets: readonly Traffic[]): Traffic {
  const filled = sets.filter((set) => set.length > 0);
  const [only] = filled;
  if (only === undefined) return [];
  if (filled.length === 1) return only;
  const sorted = filled.flat().sort((a, b) => a[0] - b[0]);
  const united: [number, number][] = [];
  for (const [first, last] of sorted) {
    const open = united.at(-1);
    if (open !== undefined && first <= open[1] + 1) open[1] = Math.max(open[1], last);
    else united.push([first, last]);
  }
  return united;
}
