import type { Collector } from './collector.ts';

/** Every network interface, which ties a managed service to its subnet, security groups and public address. */
export const networkInterfaces: Collector = {
  item: 'EV-NET-06',
  service: 'ec2',
  operations: [
    {
      operation: 'DescribeNetworkInterfaces',
      scope: 'region',
      // An account may hide resources that AWS services manage; the population must hold them too.
      input: { IncludeManagedResources: true },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'NetworkInterfaces',
      iamActions: ['ec2:DescribeNetworkInterfaces'],
    },
  ],
};
