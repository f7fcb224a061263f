import type { FactKind } from '../fact-kind.ts';
import { readTexts } from '../read-texts.ts';

/** A group in the directory of IAM Identity Center. */
export const centerGroup: FactKind = {
  kind: 'center-group',
  label: { ja: 'IAM Identity Center のグループ', en: 'IAM Identity Center group' },
  service: 'identitystore',
  scope: 'account',
  list: { service: 'identitystore', operation: 'ListGroups', each: 'Groups', id: 'GroupId' },
  attributes: {
    name: { path: 'DisplayName' },
    externalIds: { path: '$', as: (group: unknown) => readTexts(group, 'ExternalIds[].Id') },
    identityStore: { path: 'IdentityStoreId' },
  },
};
