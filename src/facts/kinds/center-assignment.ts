import type { FactKind } from '../fact-kind.ts';
import { readText } from '../read-text.ts';

/** That a person or group of IAM Identity Center holds a permission set on an account. */
export const centerAssignment: FactKind = {
  kind: 'center-assignment',
  label: { ja: 'IAM Identity Center の割当て', en: 'IAM Identity Center assignment' },
  service: 'sso-admin',
  scope: 'account',
  list: {
    service: 'sso-admin',
    operation: 'ListAccountAssignments',
    each: 'AccountAssignments',
    id: (one) =>
      ['AccountId', 'PermissionSetArn', 'PrincipalType', 'PrincipalId'].map((name) => readText(one, name)).join(' '),
  },
  attributes: {
    account: { path: 'AccountId' },
    permissionSet: { path: 'PermissionSetArn' },
    principalType: { path: 'PrincipalType' },
    principalId: { path: 'PrincipalId' },
  },
};
