import type { FactKind } from '../fact-kind.ts';
import { readTexts } from '../read-texts.ts';

/** The central root access features of the organisation. */
export const organizationsFeature: FactKind = {
  kind: 'organizations-feature',
  label: { ja: 'ルートアクセスの集中管理', en: 'Central root access management' },
  service: 'iam',
  scope: 'account',
  list: {
    service: 'iam',
    operation: 'ListOrganizationsFeatures',
    each: '$',
    single: true,
    id: 'organizations-feature',
  },
  attributes: {
    organizationId: { path: 'OrganizationId' },
    enabledFeatures: { path: '$', as: (page: unknown) => readTexts(page, 'EnabledFeatures') },
  },
};
