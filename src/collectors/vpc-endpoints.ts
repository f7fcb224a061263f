import type { Collector } from './collector.ts';

/** Private doors to services: endpoints with their policies, and endpoint services offered to others. */
export const vpcEndpoints: Collector = {
  item: 'EV-NET-07',
  service: 'ec2',
  operations: [
    {
      operation: 'DescribeVpcEndpoints',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'VpcEndpoints',
      iamActions: ['ec2:DescribeVpcEndpoints'],
    },
    {
      operation: 'DescribeVpcEndpointServiceConfigurations',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'ServiceConfigurations',
      iamActions: ['ec2:DescribeVpcEndpointServiceConfigurations'],
    },
    {
      operation: 'DescribeVpcEndpointServicePermissions',
      scope: 'region',
      parent: {
        operation: 'DescribeVpcEndpointServiceConfigurations',
        each: 'ServiceConfigurations',
        bind: { ServiceId: 'ServiceId' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'AllowedPrincipals',
      iamActions: ['ec2:DescribeVpcEndpointServicePermissions'],
    },
    {
      operation: 'DescribeVpcEndpointConnections',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'VpcEndpointConnections',
      iamActions: ['ec2:DescribeVpcEndpointConnections'],
    },
  ],
};
