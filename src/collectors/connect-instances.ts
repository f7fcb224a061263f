import type { Collector } from './collector.ts';

/** Contact centres of Amazon Connect: how their users sign in, and what each security profile allows. */
export const connectInstances: Collector = {
  item: 'EV-CON-01',
  service: 'connect',
  operations: [
    {
      operation: 'ListInstances',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 10 } },
      count: 'InstanceSummaryList',
      iamActions: ['connect:ListInstances', 'ds:DescribeDirectories'],
    },
    {
      operation: 'ListUsers',
      scope: 'region',
      parent: { operation: 'ListInstances', each: 'InstanceSummaryList', bind: { InstanceId: 'Id' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'UserSummaryList',
      iamActions: ['connect:ListUsers'],
      redact: [{ path: 'UserSummaryList[].Username', rule: 'R5' }],
    },
    {
      operation: 'ListSecurityProfiles',
      scope: 'region',
      parent: { operation: 'ListInstances', each: 'InstanceSummaryList', bind: { InstanceId: 'Id' } },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'SecurityProfileSummaryList',
      iamActions: ['connect:ListSecurityProfiles'],
    },
    {
      operation: 'ListSecurityProfilePermissions',
      scope: 'region',
      parent: {
        operation: 'ListSecurityProfiles',
        each: 'SecurityProfileSummaryList',
        bind: { InstanceId: '^InstanceId', SecurityProfileId: 'Id' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'Permissions',
      iamActions: ['connect:ListSecurityProfilePermissions'],
    },
  ],
};
