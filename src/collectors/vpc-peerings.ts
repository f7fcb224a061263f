import type { Collector } from './collector.ts';

/** Direct connections between two VPCs, also those of other accounts. */
export const vpcPeerings: Collector = {
  item: 'EV-NET-08',
  service: 'ec2',
  operations: [
    {
      operation: 'DescribeVpcPeeringConnections',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'VpcPeeringConnections',
      iamActions: ['ec2:DescribeVpcPeeringConnections'],
    },
  ],
};
