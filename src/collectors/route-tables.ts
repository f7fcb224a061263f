import type { Collector } from './collector.ts';

/** Where each subnet's traffic is sent. */
export const routeTables: Collector = {
  item: 'EV-NET-02',
  service: 'ec2',
  operations: [
    {
      operation: 'DescribeRouteTables',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 100 } },
      count: 'RouteTables',
      iamActions: ['ec2:DescribeRouteTables'],
    },
  ],
};
