import type { Collector } from './collector.ts';

/** The packet filters of subnets, with their entries and associations. */
export const networkAcls: Collector = {
  item: 'EV-NET-05',
  service: 'ec2',
  operations: [
    {
      operation: 'DescribeNetworkAcls',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'NetworkAcls',
      iamActions: ['ec2:DescribeNetworkAcls'],
    },
  ],
};
