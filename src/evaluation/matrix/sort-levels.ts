import type { Level } from '../../procedures/level.ts';

const order: readonly Level[] = ['L', 'R', 'D', 'W', 'X', 'P', 'T', 'A', 'S', 'E', 'ADM'];

/** Levels once each, in the order in which legends name them. */
export function sortLevels(levels: Iterable<Level>): readonly Level[] {
  const given = new Set(levels);
  return order.filter((level) => given.has(level));
}
