import type { Collector } from './collector.ts';

/** Permission sets of IAM Identity Center with their policies and boundaries. */
export const ssoPermissionSets: Collector = {
  item: 'EV-SSO-02',
  service: 'sso-admin',
  operations: [
    {
      operation: 'ListPermissionSets',
      scope: 'organization',
      parent: { operation: 'ListInstances', each: 'Instances', bind: { InstanceArn: 'InstanceArn' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'PermissionSets',
      iamActions: ['sso:ListPermissionSets'],
    },
    {
      operation: 'DescribePermissionSet',
      scope: 'organization',
      parent: {
        operation: 'ListPermissionSets',
        each: 'PermissionSets',
        bind: { InstanceArn: '^InstanceArn', PermissionSetArn: '$' },
      },
      iamActions: ['sso:DescribePermissionSet'],
    },
    {
      operation: 'ListManagedPoliciesInPermissionSet',
      scope: 'organization',
      parent: {
        operation: 'ListPermissionSets',
        each: 'PermissionSets',
        bind: { InstanceArn: '^InstanceArn', PermissionSetArn: '$' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'AttachedManagedPolicies',
      iamActions: ['sso:ListManagedPoliciesInPermissionSet'],
    },
    {
      operation: 'GetInlinePolicyForPermissionSet',
      scope: 'organization',
      parent: {
        operation: 'ListPermissionSets',
        each: 'PermissionSets',
        bind: { InstanceArn: '^InstanceArn', PermissionSetArn: '$' },
      },
      iamActions: ['sso:GetInlinePolicyForPermissionSet'],
    },
    {
      operation: 'ListCustomerManagedPolicyReferencesInPermissionSet',
      scope: 'organization',
      parent: {
        operation: 'ListPermissionSets',
        each: 'PermissionSets',
        bind: { InstanceArn: '^InstanceArn', PermissionSetArn: '$' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'CustomerManagedPolicyReferences',
      iamActions: ['sso:ListCustomerManagedPolicyReferencesInPermissionSet'],
    },
    {
      operation: 'GetPermissionsBoundaryForPermissionSet',
      scope: 'organization',
      parent: {
        operation: 'ListPermissionSets',
        each: 'PermissionSets',
        bind: { InstanceArn: '^InstanceArn', PermissionSetArn: '$' },
      },
      // IAM Identity Center API: no boundary is attached to the permission set.
      absent: ['ResourceNotFoundException'],
      iamActions: ['sso:GetPermissionsBoundaryForPermissionSet'],
    },
  ],
};
