import type { Collector } from './collector.ts';

/**
 * Site-to-site VPNs, their gateways and the client's devices.
 * Danger: the answer carries the tunnels' pre-shared keys, twice; neither may reach the disk.
 */
export const vpnConnections: Collector = {
  item: 'EV-NET-10',
  service: 'ec2',
  operations: [
    {
      operation: 'DescribeVpnConnections',
      scope: 'region',
      count: 'VpnConnections',
      iamActions: ['ec2:DescribeVpnConnections'],
      redact: [
        { path: 'VpnConnections[].CustomerGatewayConfiguration', rule: 'R1' },
        { path: 'VpnConnections[].Options.TunnelOptions[].PreSharedKey', rule: 'R1' },
      ],
    },
    {
      operation: 'DescribeVpnGateways',
      scope: 'region',
      count: 'VpnGateways',
      iamActions: ['ec2:DescribeVpnGateways'],
    },
    {
      operation: 'DescribeCustomerGateways',
      scope: 'region',
      count: 'CustomerGateways',
      iamActions: ['ec2:DescribeCustomerGateways'],
    },
  ],
};
