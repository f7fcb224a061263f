import type { FactKind } from '../fact-kind.ts';

/** How many resources of each type AWS Config has discovered: the second source of counts (AWS Config GetDiscoveredResourceCounts). */
export const configResourceCount: FactKind = {
  kind: 'config-resource-count',
  label: { ja: 'AWS Configの発見リソース数', en: 'AWS Config resource count' },
  service: 'config',
  scope: 'region',
  list: { service: 'config', operation: 'GetDiscoveredResourceCounts', each: 'resourceCounts', id: 'resourceType' },
  attributes: {
    count: { path: 'count' },
  },
};
