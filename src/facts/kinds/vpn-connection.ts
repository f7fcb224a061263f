import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readNameTag } from '../read-name-tag.ts';
import { readTags } from '../read-tags.ts';

/** Site-to-site VPN connections and the state of their tunnels. */
export const vpnConnection: FactKind = {
  kind: 'vpn-connection',
  label: { ja: 'サイト間VPN接続', en: 'Site-to-site VPN connection' },
  service: 'ec2',
  scope: 'region',
  configType: 'AWS::EC2::VPNConnection',
  list: { service: 'ec2', operation: 'DescribeVpnConnections', each: 'VpnConnections', id: 'VpnConnectionId' },
  attributes: {
    state: { path: 'State' },
    tags: { path: 'Tags', as: readTags },
    name: { path: 'Tags', as: readNameTag },
    tagList: { path: 'Tags' },
    routeLines: { path: 'Routes' },
    coreNetwork: { path: 'CoreNetworkArn' },
    customerGateway: { path: 'CustomerGatewayId' },
    vpnGateway: { path: 'VpnGatewayId' },
    transitGateway: { path: 'TransitGatewayId' },
    staticRoutesOnly: { path: 'Options.StaticRoutesOnly' },
    tunnelStates: { path: 'VgwTelemetry', as: (tunnels: unknown) => readMember({ tunnels }, 'tunnels[].Status') },
    tunnelAddresses: {
      path: 'VgwTelemetry',
      as: (tunnels: unknown) => readMember({ tunnels }, 'tunnels[].OutsideIpAddress'),
    },
  },
};
