import { adminStatements } from '../admin-statements.ts';
import type { Attribute, FactKind } from '../fact-kind.ts';
import { readHours } from '../read-hours.ts';
import { readPolicy } from '../read-policy.ts';
import { readTexts } from '../read-texts.ts';

const input = { InstanceArn: '^InstanceArn', PermissionSetArn: '$' };
const inlinePolicy: Attribute = {
  ask: { service: 'sso-admin', operation: 'GetInlinePolicyForPermissionSet', input },
  path: 'InlinePolicy',
};
const managedList = { service: 'sso-admin', operation: 'ListManagedPoliciesInPermissionSet', input };
const managedPolicies: Attribute = {
  ask: managedList,
  path: 'AttachedManagedPolicies',
  all: true,
  as: (list: unknown) => readTexts({ list }, 'list[].Name'),
};

/** A permission set of IAM Identity Center: its session time and what it hands out. */
export const permissionSet: FactKind = {
  kind: 'permission-set',
  label: { ja: 'IAM Identity Center の許可セット', en: 'IAM Identity Center permission set' },
  service: 'sso-admin',
  scope: 'account',
  configType: 'AWS::SSO::PermissionSet',
  list: { service: 'sso-admin', operation: 'ListPermissionSets', each: 'PermissionSets', id: '$' },
  attributes: {
    name: { ask: { service: 'sso-admin', operation: 'DescribePermissionSet', input }, path: 'PermissionSet.Name' },
    sessionHours: {
      ask: { service: 'sso-admin', operation: 'DescribePermissionSet', input },
      path: 'PermissionSet.SessionDuration',
      as: readHours,
    },
    managedPolicies,
    managedPolicyArns: {
      ask: managedList,
      path: 'AttachedManagedPolicies',
      all: true,
      as: (list: unknown) => readTexts({ list }, 'list[].Arn'),
    },
    customerManagedPolicies: {
      ask: { service: 'sso-admin', operation: 'ListCustomerManagedPolicyReferencesInPermissionSet', input },
      path: 'CustomerManagedPolicyReferences',
      all: true,
      as: (list: unknown) => readTexts({ list }, 'list[].Name'),
    },
    boundary: {
      ask: { service: 'sso-admin', operation: 'GetPermissionsBoundaryForPermissionSet', input },
      path: 'PermissionsBoundary',
    },
    inlinePolicy,
    isAdministrative: {
      combine: [managedPolicies, inlinePolicy],
      as: ([names, document]: readonly unknown[]) =>
        (Array.isArray(names) && names.includes('AdministratorAccess')) ||
        adminStatements(readPolicy(document) ?? []).length > 0,
    },
  },
};
