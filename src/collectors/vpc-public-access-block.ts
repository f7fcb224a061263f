import type { Collector } from './collector.ts';

/** The region's block on internet access, which closes what a security group leaves open, and its exclusions. */
export const vpcPublicAccessBlock: Collector = {
  item: 'EV-NET-15',
  service: 'ec2',
  operations: [
    {
      operation: 'DescribeVpcBlockPublicAccessOptions',
      scope: 'region',
      iamActions: ['ec2:DescribeVpcBlockPublicAccessOptions'],
    },
    {
      operation: 'DescribeVpcBlockPublicAccessExclusions',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'VpcBlockPublicAccessExclusions',
      iamActions: ['ec2:DescribeVpcBlockPublicAccessExclusions'],
    },
  ],
};
