import type { Collector } from './collector.ts';

/**
 * Landing zone of Control Tower with its drift, and the controls and baselines it has enabled.
 * They live in its home region and read as empty elsewhere, so they are asked only where the landing zone itself answered.
 */
export const landingZones: Collector = {
  item: 'EV-CTW-01',
  service: 'controltower',
  operations: [
    {
      operation: 'ListLandingZones',
      scope: 'organization',
      oneRegion: true,
      paging: { request: 'nextToken', response: 'nextToken' },
      count: 'landingZones',
      iamActions: ['controltower:ListLandingZones'],
    },
    {
      operation: 'GetLandingZone',
      scope: 'organization',
      parent: { operation: 'ListLandingZones', each: 'landingZones', bind: { landingZoneIdentifier: 'arn' } },
      iamActions: ['controltower:GetLandingZone'],
    },
    {
      operation: 'ListEnabledControls',
      scope: 'organization',
      parent: { operation: 'GetLandingZone', each: '$', bind: {} },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 200 } },
      count: 'enabledControls',
      iamActions: ['controltower:ListEnabledControls'],
    },
    {
      operation: 'ListEnabledBaselines',
      scope: 'organization',
      // The accounts of an organizational unit too, not only the unit.
      input: { includeChildren: true },
      parent: { operation: 'GetLandingZone', each: '$', bind: {} },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'enabledBaselines',
      iamActions: ['controltower:ListEnabledBaselines'],
    },
  ],
};
