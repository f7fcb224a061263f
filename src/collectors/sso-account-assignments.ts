import type { Collector } from './collector.ts';

/** Who holds which permission set in which account. */
export const ssoAccountAssignments: Collector = {
  item: 'EV-SSO-03',
  service: 'sso-admin',
  operations: [
    {
      operation: 'ListAccountsForProvisionedPermissionSet',
      scope: 'organization',
      parent: {
        operation: 'ListPermissionSets',
        each: 'PermissionSets',
        bind: { InstanceArn: '^InstanceArn', PermissionSetArn: '$' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'AccountIds',
      iamActions: ['sso:ListAccountsForProvisionedPermissionSet'],
    },
    {
      operation: 'ListAccountAssignments',
      scope: 'organization',
      parent: {
        operation: 'ListAccountsForProvisionedPermissionSet',
        each: 'AccountIds',
        bind: { InstanceArn: '^InstanceArn', AccountId: '$', PermissionSetArn: '^PermissionSetArn' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'AccountAssignments',
      iamActions: ['sso:ListAccountAssignments'],
    },
  ],
};
