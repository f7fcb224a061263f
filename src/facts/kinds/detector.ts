import type { Attribute, FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readText } from '../read-text.ts';

/** A GuardDuty detector and the protection features that are on. */
export const detector: FactKind = {
  kind: 'detector',
  label: { ja: 'GuardDuty のディテクター', en: 'GuardDuty detector' },
  service: 'guardduty',
  scope: 'region',
  configType: 'AWS::GuardDuty::Detector',
  list: { service: 'guardduty', operation: 'ListDetectors', each: 'DetectorIds', id: '$' },
  attributes: {
    status: described('Status'),
    publishingFrequency: described('FindingPublishingFrequency'),
    enabledFeatures: described('Features', (features) =>
      Array.isArray(features)
        ? features
            .filter((feature) => readMember(feature, 'Status') === 'ENABLED')
            .map((feature) => readText(feature, 'Name'))
            .sort()
        : undefined,
    ),
  },
};

function described(path: string, as: (value: unknown) => unknown = (value) => value): Attribute {
  return { ask: { service: 'guardduty', operation: 'GetDetector', input: { DetectorId: '$' } }, path, as };
}
