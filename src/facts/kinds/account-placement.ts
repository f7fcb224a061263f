import type { FactKind } from '../fact-kind.ts';

/** Where an account stands in the organisation: directly below which root or unit. */
export const accountPlacement: FactKind = {
  kind: 'account-placement',
  label: { ja: '組織内のアカウントの位置', en: 'Place of an account in the organisation' },
  service: 'organizations',
  scope: 'account',
  list: { service: 'organizations', operation: 'ListAccountsForParent', each: 'Accounts', id: 'Id' },
  attributes: {
    name: { path: 'Name' },
    parent: { path: '^ParentId' },
  },
};
