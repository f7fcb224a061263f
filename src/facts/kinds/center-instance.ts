import type { FactKind } from '../fact-kind.ts';

/** An instance of IAM Identity Center: where people sign in once for many accounts. */
export const centerInstance: FactKind = {
  kind: 'center-instance',
  label: { ja: 'IAM Identity Center のインスタンス', en: 'IAM Identity Center instance' },
  service: 'sso-admin',
  scope: 'account',
  list: { service: 'sso-admin', operation: 'ListInstances', each: 'Instances', id: 'InstanceArn' },
  attributes: {
    name: { path: 'Name' },
    owner: { path: 'OwnerAccountId' },
    identityStore: { path: 'IdentityStoreId' },
  },
};
