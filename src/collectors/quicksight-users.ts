import type { Collector } from './collector.ts';

/**
 * Users, groups and namespaces of QuickSight, whether it shares in public, and from which addresses it may be used.
 * Danger: it answers only in the region its users live in; any other region refuses and names that region.
 */
export const quicksightUsers: Collector = {
  item: 'EV-QS-01',
  service: 'quicksight',
  operations: [
    {
      operation: 'DescribeAccountSettings',
      scope: 'account',
      fill: { AwsAccountId: 'account' },
      // The account has not signed up for QuickSight.
      absent: ['ResourceNotFoundException'],
      iamActions: ['quicksight:DescribeAccountSettings'],
      redact: [{ path: 'AccountSettings.NotificationEmail', rule: 'R5' }],
    },
    {
      operation: 'DescribeIpRestriction',
      scope: 'account',
      parent: { operation: 'DescribeAccountSettings', each: '$', bind: { AwsAccountId: '^AwsAccountId' } },
      absent: ['ResourceNotFoundException'],
      iamActions: ['quicksight:DescribeIpRestriction'],
    },
    {
      operation: 'ListNamespaces',
      scope: 'account',
      parent: { operation: 'DescribeAccountSettings', each: '$', bind: { AwsAccountId: '^AwsAccountId' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'Namespaces',
      iamActions: ['quicksight:ListNamespaces'],
    },
    {
      operation: 'ListUsers',
      scope: 'account',
      parent: {
        operation: 'ListNamespaces',
        each: 'Namespaces',
        bind: { AwsAccountId: '^AwsAccountId', Namespace: 'Name' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'UserList',
      iamActions: ['quicksight:ListUsers'],
      redact: [
        { path: 'UserList[].Email', rule: 'R5' },
        { path: 'UserList[].UserName', rule: 'R5' },
        { path: 'UserList[].Arn', rule: 'R5' },
        { path: 'UserList[].PrincipalId', rule: 'R5' },
        { path: 'UserList[].ExternalLoginId', rule: 'R5' },
      ],
    },
    {
      operation: 'ListGroups',
      scope: 'account',
      parent: {
        operation: 'ListNamespaces',
        each: 'Namespaces',
        bind: { AwsAccountId: '^AwsAccountId', Namespace: 'Name' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'GroupList',
      iamActions: ['quicksight:ListGroups'],
    },
  ],
};
