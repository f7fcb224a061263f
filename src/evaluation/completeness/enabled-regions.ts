import type { Population } from '../../facts/fact.ts';

/** Names of the regions an account can be used in (AWS Account ListRegions: ENABLED, ENABLED_BY_DEFAULT, and those on the way there). */
export function enabledRegions(regions: Population): readonly string[] {
  return regions.facts
    .filter(({ attributes }) => {
      const status = attributes['status'];
      // A status that was not read hides nothing: the region counts as enabled until somebody shows otherwise.
      return status?.state !== 'seen' || (status.value !== 'DISABLED' && status.value !== 'DISABLING');
    })
    .map(({ id }) => id);
}
