import type { PlaceContext } from '../place-context.ts';
import { sharedKinds } from './shared-kinds.ts';
import type { TenancyPlace } from './tenancy-input.ts';

/** Keeps of one account and region the lists that show to whom snapshots and images are given. */
export function keepTenancyPlace({ place, population }: PlaceContext): TenancyPlace {
  const kinds = place.region === 'global' ? [] : Object.keys(sharedKinds);
  return { place, populations: Object.fromEntries(kinds.map((kind) => [kind, population(kind)])) };
}
