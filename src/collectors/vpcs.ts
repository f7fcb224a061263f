import type { Collector, Operation } from './collector.ts';

const list = {
  operation: 'DescribeVpcs',
  paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
  count: 'Vpcs',
  iamActions: ['ec2:DescribeVpcs'],
} as const satisfies Omit<Operation, 'scope'>;

/** The networks of a region: VPCs, their subnets and the DHCP options that name DNS and NTP servers. */
export const vpcs: Collector = {
  item: 'EV-NET-01',
  service: 'ec2',
  operations: [
    // The stray check: asked where nobody declared anything either.
    { ...list, scope: 'outside' },
    { ...list, scope: 'region' },
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
