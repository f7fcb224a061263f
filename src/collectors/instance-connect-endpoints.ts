import type { Collector } from './collector.ts';

/** Endpoints through which an identity reaches a server beside the drawn network. */
export const instanceConnectEndpoints: Collector = {
  item: 'EV-NET-16',
  service: 'ec2',
  operations: [
    {
      operation: 'DescribeInstanceConnectEndpoints',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 50 } },
      count: 'InstanceConnectEndpoints',
      iamActions: ['ec2:DescribeInstanceConnectEndpoints'],
    },
  ],
};
