import type { Collector } from './collector.ts';

/** Client VPN endpoints: how users sign in, which networks a group may reach, and the routes behind. */
export const clientVpns: Collector = {
  item: 'EV-NET-11',
  service: 'ec2',
  operations: [
    {
      operation: 'DescribeClientVpnEndpoints',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'ClientVpnEndpoints',
      iamActions: ['ec2:DescribeClientVpnEndpoints'],
    },
    {
      operation: 'DescribeClientVpnAuthorizationRules',
      scope: 'region',
      parent: {
        operation: 'DescribeClientVpnEndpoints',
        each: 'ClientVpnEndpoints',
        bind: { ClientVpnEndpointId: 'ClientVpnEndpointId' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'AuthorizationRules',
      iamActions: ['ec2:DescribeClientVpnAuthorizationRules'],
    },
    {
      operation: 'DescribeClientVpnRoutes',
      scope: 'region',
      parent: {
        operation: 'DescribeClientVpnEndpoints',
        each: 'ClientVpnEndpoints',
        bind: { ClientVpnEndpointId: 'ClientVpnEndpointId' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'Routes',
      iamActions: ['ec2:DescribeClientVpnRoutes'],
    },
  ],
};
