import type { TrustInput } from './trust-input.ts';

/** People or groups of Identity Center come from an identity provider: they bear its ids, or its exports were handed over. */
export function comesFromOutside({ world: { center }, identityProviders }: TrustInput): boolean {
  if (center === null) return false;
  if (identityProviders.some(({ system }) => !system.startsWith('saas:'))) return true;
  return [...center.users, ...center.groups].some(({ externalIds }) => externalIds.length > 0);
}
