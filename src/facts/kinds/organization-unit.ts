import type { FactKind } from '../fact-kind.ts';

/** An organisational unit and the root or unit it stands below. */
export const organizationUnit: FactKind = {
  kind: 'organization-unit',
  label: { ja: '組織単位（OU）', en: 'Organisational unit (OU)' },
  service: 'organizations',
  scope: 'account',
  list: {
    service: 'organizations',
    operation: 'ListOrganizationalUnitsForParent',
    each: 'OrganizationalUnits',
    id: 'Id',
  },
  attributes: {
    name: { path: 'Name' },
    arn: { path: 'Arn' },
    parent: { path: '^ParentId' },
  },
};
