import type { Collector } from './collector.ts';

/** Number of resources per type as AWS Config discovered them: the second source of a population. */
export const configResourceCounts: Collector = {
  item: 'EV-ENV-09',
  service: 'config',
  operations: [
    {
      operation: 'GetDiscoveredResourceCounts',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { limit: 100 } },
      count: 'resourceCounts',
      iamActions: ['config:GetDiscoveredResourceCounts'],
    },
  ],
};
