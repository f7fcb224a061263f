import type { FactKind } from '../fact-kind.ts';

/** The organisation an account belongs to, "belongs to none" included (AWS Organizations DescribeOrganization). */
export const organization: FactKind = {
  kind: 'organization',
  label: { ja: '組織', en: 'Organisation' },
  service: 'organizations',
  scope: 'account',
  list: { service: 'organizations', operation: 'DescribeOrganization', each: '$', single: true, id: 'organization' },
  attributes: {
    organizationId: { path: 'Organization.Id' },
    managementAccount: { path: 'Organization.MasterAccountId' },
    featureSet: { path: 'Organization.FeatureSet' },
  },
};
