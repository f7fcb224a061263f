import type { Collector } from './collector.ts';

/** File transfer servers: endpoint, protocols, security policy, log and the users the service itself keeps. */
export const transferServers: Collector = {
  item: 'EV-TRF-01',
  service: 'transfer',
  operations: [
    {
      operation: 'ListServers',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'Servers',
      iamActions: ['transfer:ListServers'],
    },
    {
      operation: 'DescribeServer',
      scope: 'region',
      parent: { operation: 'ListServers', each: 'Servers', bind: { ServerId: 'ServerId' } },
      iamActions: ['transfer:DescribeServer'],
    },
    {
      operation: 'ListUsers',
      scope: 'region',
      parent: {
        operation: 'ListServers',
        each: 'Servers',
        bind: { ServerId: 'ServerId' },
        // Other servers keep their users elsewhere and refuse the question.
        where: { IdentityProviderType: ['SERVICE_MANAGED'] },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'Users',
      iamActions: ['transfer:ListUsers'],
      redact: [
        { path: 'Users[].UserName', rule: 'R5' },
        { path: 'Users[].Arn', rule: 'R5' },
        { path: 'Users[].HomeDirectory', rule: 'R5' },
      ],
    },
  ],
};
