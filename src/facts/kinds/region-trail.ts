import type { FactKind } from '../fact-kind.ts';
import { trailAttributes } from '../trail-attributes.ts';

/** A trail as a region sees it, replicas of multi-region trails included: what records this region. */
export const regionTrail: FactKind = {
  kind: 'region-trail',
  label: { ja: 'リージョンを記録する証跡', en: 'Trail that records the region' },
  service: 'cloudtrail',
  scope: 'region',
  list: { service: 'cloudtrail', operation: 'DescribeTrails', each: 'trailList', id: 'TrailARN' },
  attributes: trailAttributes,
};
