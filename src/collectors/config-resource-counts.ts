import type { Collector, Operation } from './collector.ts';

const list = {
  operation: 'GetDiscoveredResourceCounts',
  paging: { request: 'nextToken', response: 'nextToken', size: { limit: 100 } },
  count: 'resourceCounts',
  iamActions: ['config:GetDiscoveredResourceCounts'],
} as const satisfies Omit<Operation, 'scope'>;

/** Number of resources per type as AWS Config discovered them: the second source of a population. */
export const configResourceCounts: Collector = {
  item: 'EV-ENV-09',
  service: 'config',
  operations: [
    // The stray check: asked where nobody declared anything either.
    { ...list, scope: 'outside' },
    { ...list, scope: 'region' },
  ],
};
