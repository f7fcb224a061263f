import type { Collector } from './collector.ts';

/**
 * Whether Macie looks for sensitive data, and what it says of buckets; samples of what it found are never asked for.
 * Danger: where Macie is off it answers AccessDeniedException like a refusal, and only its message differs, so it counts as denied.
 */
export const macieSessions: Collector = {
  item: 'EV-MAC-01',
  service: 'macie2',
  operations: [
    {
      operation: 'GetMacieSession',
      scope: 'region',
      iamActions: ['macie2:GetMacieSession'],
    },
    {
      operation: 'GetAutomatedDiscoveryConfiguration',
      scope: 'region',
      iamActions: ['macie2:GetAutomatedDiscoveryConfiguration'],
    },
    {
      operation: 'DescribeBuckets',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 50 } },
      count: 'buckets',
      iamActions: ['macie2:DescribeBuckets'],
    },
  ],
};
