import type { Collector } from './collector.ts';

/**
 * Dedicated lines: connections, virtual interfaces, gateways and what the gateways join.
 * Danger: the answer carries the BGP passwords of the interfaces; they are never stored.
 */
export const directConnections: Collector = {
  item: 'EV-NET-12',
  service: 'directconnect',
  operations: [
    {
      operation: 'DescribeConnections',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'connections',
      iamActions: ['directconnect:DescribeConnections'],
    },
    {
      operation: 'DescribeVirtualInterfaces',
      scope: 'region',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'virtualInterfaces',
      iamActions: ['directconnect:DescribeVirtualInterfaces'],
      redact: [
        { path: 'virtualInterfaces[].authKey', rule: 'R1' },
        { path: 'virtualInterfaces[].customerRouterConfig', rule: 'R1' },
        { path: 'virtualInterfaces[].bgpPeers[].authKey', rule: 'R1' },
      ],
    },
    {
      // A gateway belongs to no region and is shown in each of them.
      operation: 'DescribeDirectConnectGateways',
      scope: 'account',
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'directConnectGateways',
      iamActions: ['directconnect:DescribeDirectConnectGateways'],
    },
    {
      operation: 'DescribeDirectConnectGatewayAssociations',
      scope: 'account',
      parent: {
        operation: 'DescribeDirectConnectGateways',
        each: 'directConnectGateways',
        bind: { directConnectGatewayId: 'directConnectGatewayId' },
      },
      paging: { request: 'nextToken', response: 'nextToken', size: { maxResults: 100 } },
      count: 'directConnectGatewayAssociations',
      iamActions: ['directconnect:DescribeDirectConnectGatewayAssociations'],
    },
  ],
};
