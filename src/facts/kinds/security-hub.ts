import type { FactKind } from '../fact-kind.ts';
import { readInstant } from '../read-instant.ts';
import { readList } from '../read-list.ts';
import { readMember } from '../read-member.ts';
import { readText } from '../read-text.ts';

/** Short names of the standards, as people write them. */
const STANDARDS: readonly (readonly [RegExp, string])[] = [
  [/aws-foundational-security-best-practices/, 'FSBP'],
  [/cis-aws-foundations-benchmark/, 'CIS'],
  [/pci-dss/, 'PCI-DSS'],
  [/nist-800-53/, 'NIST-800-53'],
  [/nist-800-171/, 'NIST-800-171'],
  [/aws-resource-tagging-standard/, 'TAGGING'],
];

/** Security Hub CSPM of a region: whether it is on and which standards it applies. */
export const securityHub: FactKind = {
  kind: 'security-hub',
  label: { ja: 'Security Hub', en: 'Security Hub' },
  service: 'securityhub',
  scope: 'region',
  configType: 'AWS::SecurityHub::Hub',
  list: { service: 'securityhub', operation: 'DescribeHub', each: '$', single: true, id: 'security-hub' },
  attributes: {
    hubArn: { path: 'HubArn' },
    subscribedAt: { path: 'SubscribedAt', as: readInstant },
    autoEnableControls: { path: 'AutoEnableControls' },
    standards: {
      ask: { service: 'securityhub', operation: 'GetEnabledStandards', input: {} },
      path: 'StandardsSubscriptions',
      all: true,
      as: (subscriptions: unknown) => readyStandards(subscriptions),
    },
  },
};

function readyStandards(subscriptions: unknown): string[] {
  return readList({ subscriptions }, 'subscriptions')
    .filter((subscription) => ['READY', 'INCOMPLETE'].includes(String(readMember(subscription, 'StandardsStatus'))))
    .map((subscription) => readText(subscription, 'StandardsArn') ?? '')
    .map((arn) => STANDARDS.find(([pattern]) => pattern.test(arn))?.[1] ?? arn)
    .sort();
}
