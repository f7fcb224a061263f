import type { Collector } from './collector.ts';

/** The routers between networks: transit gateways, attachments, route tables and the routes really held. */
export const transitGateways: Collector = {
  item: 'EV-NET-09',
  service: 'ec2',
  operations: [
    {
      operation: 'DescribeTransitGateways',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'TransitGateways',
      iamActions: ['ec2:DescribeTransitGateways'],
    },
    {
      operation: 'DescribeTransitGatewayAttachments',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'TransitGatewayAttachments',
      iamActions: ['ec2:DescribeTransitGatewayAttachments'],
    },
    {
      operation: 'DescribeTransitGatewayRouteTables',
      scope: 'region',
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'TransitGatewayRouteTables',
      iamActions: ['ec2:DescribeTransitGatewayRouteTables'],
    },
    {
      operation: 'SearchTransitGatewayRoutes',
      scope: 'region',
      input: { Filters: [{ Name: 'state', Values: ['active', 'blackhole'] }] },
      parent: {
        operation: 'DescribeTransitGatewayRouteTables',
        each: 'TransitGatewayRouteTables',
        bind: { TransitGatewayRouteTableId: 'TransitGatewayRouteTableId' },
      },
      // AdditionalRoutesAvailable on the last page means a cut list; whoever reads the routes must look at it.
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'Routes',
      iamActions: ['ec2:SearchTransitGatewayRoutes'],
    },
    {
      operation: 'GetTransitGatewayRouteTableAssociations',
      scope: 'region',
      parent: {
        operation: 'DescribeTransitGatewayRouteTables',
        each: 'TransitGatewayRouteTables',
        bind: { TransitGatewayRouteTableId: 'TransitGatewayRouteTableId' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'Associations',
      iamActions: ['ec2:GetTransitGatewayRouteTableAssociations'],
    },
    {
      operation: 'GetTransitGatewayRouteTablePropagations',
      scope: 'region',
      parent: {
        operation: 'DescribeTransitGatewayRouteTables',
        each: 'TransitGatewayRouteTables',
        bind: { TransitGatewayRouteTableId: 'TransitGatewayRouteTableId' },
      },
      paging: { request: 'NextToken', response: 'NextToken', size: { MaxResults: 1000 } },
      count: 'TransitGatewayRouteTablePropagations',
      iamActions: ['ec2:GetTransitGatewayRouteTablePropagations'],
    },
  ],
};
