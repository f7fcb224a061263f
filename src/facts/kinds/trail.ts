import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { trailAttributes } from '../trail-attributes.ts';

/** A CloudTrail trail, once, in its home region; elsewhere it is only shown (see `region-trail`). */
export const trail: FactKind = {
  kind: 'trail',
  label: { ja: 'CloudTrail の証跡', en: 'CloudTrail trail' },
  service: 'cloudtrail',
  scope: 'region',
  configType: 'AWS::CloudTrail::Trail',
  list: {
    service: 'cloudtrail',
    operation: 'DescribeTrails',
    each: 'trailList',
    where: (element, region) => readMember(element, 'HomeRegion') === region,
    id: 'TrailARN',
  },
  attributes: trailAttributes,
};
