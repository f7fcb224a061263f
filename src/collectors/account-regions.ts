import type { Collector } from './collector.ts';

/** Regions of the account: the population a collection must cover. */
export const accountRegions: Collector = {
  item: 'EV-ENV-02',
  service: 'account',
  operations: [
    {
      operation: 'ListRegions',
      scope: 'account',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'Regions',
      iamActions: ['account:ListRegions'],
    },
  ],
};
