import type { Collector } from './collector.ts';

/** Virtual desktops: whose they are, whether their disks are encrypted, their directories and from where they may be used. */
export const workspacesDesktops: Collector = {
  item: 'EV-WS-01',
  service: 'workspaces',
  operations: [
    {
      operation: 'DescribeWorkspaces',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { Limit: 25 } },
      count: 'Workspaces',
      iamActions: ['workspaces:DescribeWorkspaces'],
      redact: [{ path: 'Workspaces[].UserName', rule: 'R5' }],
    },
    {
      operation: 'DescribeWorkspaceDirectories',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { Limit: 25 } },
      count: 'Directories',
      iamActions: ['workspaces:DescribeWorkspaceDirectories'],
      redact: [
        { path: 'Directories[].CustomerUserName', rule: 'R5' },
        { path: 'Directories[].RegistrationCode', rule: 'R1' },
      ],
    },
    {
      operation: 'DescribeIpGroups',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 25 } },
      count: 'Result',
      iamActions: ['workspaces:DescribeIpGroups'],
    },
  ],
};
