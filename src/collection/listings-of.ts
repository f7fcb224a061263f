import type { Parent } from '../collectors/collector.ts';
import type { Step } from './places-of.ts';

/** What tells an account's regions from those it has not enabled. */
const regions: Parent = {
  operation: 'ListRegions',
  each: 'Regions',
  bind: { name: 'RegionName', status: 'RegionOptStatus' },
};

/** `service:Operation` → how the operations that hang on it read its pages. */
export function listingsOf(steps: readonly Step[]): ReadonlyMap<string, readonly Parent[]> {
  const listings = new Map<string, readonly Parent[]>([['account:ListRegions', [regions]]]);
  for (const { service, operation } of steps) {
    if (operation.parent === undefined) continue;
    const key = `${operation.parent.service ?? service}:${operation.parent.operation}`;
    listings.set(key, [...(listings.get(key) ?? []), operation.parent]);
  }
  return listings;
}
