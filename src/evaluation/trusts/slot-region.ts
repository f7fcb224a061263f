import type { TrustPlace } from './trust-input.ts';

/** The region of the plan an object is told under; one that lies elsewhere is told under its account. */
export function slotRegion(account: string, region: string, places: readonly TrustPlace[]): string {
  const planned = places.some(({ place }) => place.account === account && place.region === region);
  return planned ? region : 'global';
}
