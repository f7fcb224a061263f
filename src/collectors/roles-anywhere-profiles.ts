import type { Collector } from './collector.ts';

/** Certificate authorities whose certificates machines outside AWS take on roles with, and the roles they may take. */
export const rolesAnywhereProfiles: Collector = {
  item: 'EV-RA-01',
  service: 'rolesanywhere',
  operations: [
    {
      operation: 'ListTrustAnchors',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken' },
      count: 'trustAnchors',
      iamActions: ['rolesanywhere:ListTrustAnchors'],
    },
    {
      operation: 'ListProfiles',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken' },
      count: 'profiles',
      iamActions: ['rolesanywhere:ListProfiles'],
    },
  ],
};
