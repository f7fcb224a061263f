import type { FactKind } from '../fact-kind.ts';

/** Amazon Macie of a region. */
export const macieSession: FactKind = {
  kind: 'macie-session',
  label: { ja: 'Macie', en: 'Macie' },
  service: 'macie2',
  scope: 'region',
  configType: 'AWS::Macie::Session',
  list: { service: 'macie2', operation: 'GetMacieSession', each: '$', single: true, id: 'macie-session' },
  attributes: { status: { path: 'status' }, publishingFrequency: { path: 'findingPublishingFrequency' } },
};
