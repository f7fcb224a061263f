import { byCodeUnit } from './by-code-unit.ts';

/** The values of a map in the order of its keys. */
export function sortedValues<T>(map: ReadonlyMap<string, T>): readonly T[] {
  return [...map].sort(([a], [b]) => byCodeUnit(a, b)).map(([, value]) => value);
}
