import type { Collector } from './collector.ts';

/** The doors to the internet: internet gateways, egress-only gateways, NAT gateways and public addresses. */
export const internetGateways: Collector = {
  item: 'EV-NET-03',
  service: 'ec2',
  operations: [
    {
      operation: 'DescribeInternetGateways',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'InternetGateways',
      iamActions: ['ec2:DescribeInternetGateways'],
    },
    {
      operation: 'DescribeEgressOnlyInternetGateways',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 255 } },
      count: 'EgressOnlyInternetGateways',
      iamActions: ['ec2:DescribeEgressOnlyInternetGateways'],
    },
    {
      operation: 'DescribeNatGateways',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'NatGateways',
      iamActions: ['ec2:DescribeNatGateways'],
    },
    {
      operation: 'DescribeAddresses',
      scope: 'region',
      count: 'Addresses',
      iamActions: ['ec2:DescribeAddresses'],
    },
  ],
};
