import type { FactKind } from '../fact-kind.ts';

/** Regions of an account and whether they are enabled: the population of regions (AWS Account ListRegions). */
export const accountRegion: FactKind = {
  kind: 'account-region',
  label: { ja: 'リージョン', en: 'Region' },
  service: 'account',
  scope: 'account',
  list: { service: 'account', operation: 'ListRegions', each: 'Regions', id: 'RegionName' },
  attributes: {
    status: { path: 'RegionOptStatus' },
  },
};
