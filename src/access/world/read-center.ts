import type { Population } from '../../facts/fact.ts';
import type { GatheredPlace } from './gathered-place.ts';

const kinds = [
  'center-instance',
  'permission-set',
  'center-assignment',
  'center-user',
  'center-group',
  'center-membership',
] as const;

/** What one account's global place tells of Identity Center. */
export interface CenterReading {
  readonly account: string;
  readonly populations: Readonly<Record<(typeof kinds)[number], Population>>;
}

/** Keeps what one account's global place tells of Identity Center; null where nobody asked there. */
export function readCenter(place: GatheredPlace): CenterReading | null {
  const entries = kinds.map((kind) => [kind, place.population(kind)] as const);
  if (entries.every(([, { complete, code }]) => !complete && code === 'NOT_ATTEMPTED')) return null;
  return { account: place.account, populations: Object.fromEntries(entries) as CenterReading['populations'] };
}
