import type { PlaceContext } from '../place-context.ts';
import type { TrustPlace } from './trust-input.ts';
import { trustKinds } from './trust-kinds.ts';

/** Kinds whose objects the world holds: here only whether they were read. */
const inWorld = new Set(['iam-role', 'center-user', 'center-group', 'center-assignment', 'permission-set']);

/** Keeps of one place only the lists that trusts are read from. */
export function keepTrustPlace({ place, population }: PlaceContext): TrustPlace {
  const kinds = trustKinds[place.region === 'global' ? 'global' : 'region'];
  return {
    place,
    populations: Object.fromEntries(
      kinds.map((kind) => {
        const own = population(kind);
        return [kind, inWorld.has(kind) ? { ...own, facts: [] } : own];
      }),
    ),
  };
}
