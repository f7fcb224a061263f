import type { SignedService } from './signed-service.ts';

/** Control Tower: landing zone, controls, baselines. */
export const controltower: SignedService = {
  id: 'ControlTower',
  signingName: 'controltower',
  host: 'controltower.{region}.{suffix}',
  protocol: 'rest-json',
  operations: {
    ListLandingZones: {
      method: 'POST',
      path: '/list-landingzones',
      body: ['nextToken', 'maxResults'],
      output: { landingZones: [{ arn: 'text' }], nextToken: 'text' },
    },
    GetLandingZone: {
      method: 'POST',
      path: '/get-landingzone',
      body: ['landingZoneIdentifier'],
      output: {
        landingZone: {
          version: 'text',
          manifest: 'json',
          remediationTypes: ['text'],
          arn: 'text',
          status: 'text',
          latestAvailableVersion: 'text',
          driftStatus: { status: 'text' },
        },
      },
    },
    ListEnabledControls: {
      method: 'POST',
      path: '/list-enabled-controls',
      body: ['targetIdentifier', 'nextToken', 'maxResults', 'filter', 'includeChildren'],
      output: {
        enabledControls: [
          {
            arn: 'text',
            controlIdentifier: 'text',
            targetIdentifier: 'text',
            statusSummary: { status: 'text', lastOperationIdentifier: 'text' },
            driftStatusSummary: {
              driftStatus: 'text',
              types: { inheritance: { status: 'text' }, resource: { status: 'text' } },
            },
            parentIdentifier: 'text',
          },
        ],
        nextToken: 'text',
      },
    },
    ListEnabledBaselines: {
      method: 'POST',
      path: '/list-enabled-baselines',
      body: ['filter', 'nextToken', 'maxResults', 'includeChildren'],
      output: {
        enabledBaselines: [
          {
            arn: 'text',
            baselineIdentifier: 'text',
            targetIdentifier: 'text',
            statusSummary: { status: 'text', lastOperationIdentifier: 'text' },
            baselineVersion: 'text',
            driftStatusSummary: { types: { inheritance: { status: 'text' } } },
            parentIdentifier: 'text',
          },
        ],
        nextToken: 'text',
      },
    },
  },
};
