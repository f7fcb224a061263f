import type { Population } from '../../facts/fact.ts';
import type { TrustPlace } from './trust-input.ts';

/** A list of the whole organisation, from every account that was asked; where none was, what an account says of it. */
export function listWherever(kind: string, places: readonly TrustPlace[]): readonly Population[] {
  const all = places.flatMap(({ populations }) => populations[kind] ?? []);
  const asked = all.filter(({ complete, code }) => complete || code !== 'NOT_ATTEMPTED');
  return asked.length > 0 ? asked : all.slice(0, 1);
}
