import type { TrustInput } from './trust-input.ts';

/** Where Identity Center stands: the account that shows an instance, else the first account. */
export function centerPlace({ places }: Pick<TrustInput, 'places'>): {
  readonly platform: string;
  readonly region: string;
} {
  const own = places.find(({ populations }) => (populations['center-instance']?.facts.length ?? 0) > 0);
  return { platform: (own ?? places[0])?.place.platform ?? 'aws:000000000000', region: 'global' };
}
