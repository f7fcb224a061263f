import type { Collector } from './collector.ts';

/** The networks of a region: VPCs, their subnets and the DHCP options that name DNS and NTP servers. */
export const vpcs: Collector = {
  item: 'EV-NET-01',
  service: 'ec2',
  operations: [
    {
      operation: 'DescribeVpcs',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'Vpcs',
      iamActions: ['ec2:DescribeVpcs'],
    },
    {
      operation: 'DescribeSubnets',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'Subnets',
      iamActions: ['ec2:DescribeSubnets'],
    },
    {
      operation: 'DescribeDhcpOptions',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'DhcpOptions',
      iamActions: ['ec2:DescribeDhcpOptions'],
    },
  ],
};
