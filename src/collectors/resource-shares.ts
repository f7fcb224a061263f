import type { Collector } from './collector.ts';

/** Both directions of sharing: what the account shares and what others share with it. */
const directions = [{ resourceOwner: 'SELF' }, { resourceOwner: 'OTHER-ACCOUNTS' }];

/** Shares of Resource Access Manager: with whom, what, and whether accounts outside the organisation are allowed. */
export const resourceShares: Collector = {
  item: 'EV-RAM-01',
  service: 'ram',
  operations: [
    {
      operation: 'GetResourceShares',
      scope: 'region',
      inputs: directions,
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 500 } },
      count: 'resourceShares',
      iamActions: ['ram:GetResourceShares'],
    },
    {
      operation: 'ListPrincipals',
      scope: 'region',
      inputs: directions,
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 500 } },
      count: 'principals',
      iamActions: ['ram:ListPrincipals'],
    },
    {
      operation: 'ListResources',
      scope: 'region',
      inputs: directions,
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 500 } },
      count: 'resources',
      iamActions: ['ram:ListResources'],
    },
  ],
};
