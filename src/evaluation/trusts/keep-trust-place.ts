import type { PlaceContext } from '../place-context.ts';
import type { TrustPlace } from './trust-input.ts';
import { trustKinds } from './trust-kinds.ts';

/** Keeps of one place only the lists that trusts are read from; of roles, which the world holds, only whether they were read. */
export function keepTrustPlace({ place, population }: PlaceContext): TrustPlace {
  const kinds = trustKinds[place.region === 'global' ? 'global' : 'region'];
  return {
    place,
    populations: Object.fromEntries(
      kinds.map((kind) => {
        const own = population(kind);
        return [kind, kind === 'iam-role' ? { ...own, facts: [] } : own];
      }),
    ),
  };
}
