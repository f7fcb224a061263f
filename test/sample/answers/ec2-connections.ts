import type { Answers } from '../ask.ts';
import { tags } from '../tags.ts';
import { when } from '../when.ts';

/** What joins networks: peerings and site-to-site VPNs. */
export const ec2Connections: Answers = {
  DescribeVpcPeeringConnections: (ask) => ({
    VpcPeeringConnections: ask.here(ask.company.peerings).map(({ name, from, to }) => {
      const side = (vpc: string) => ({
        CidrBlock: ask.here(ask.company.vpcs).find((one) => one.name === vpc)?.cidr,
        OwnerId: ask.account,
        VpcId: ask.id('vpc', vpc),
        Region: ask.region,
      });
      return {
        AccepterVpcInfo: side(to),
        RequesterVpcInfo: side(from),
        Status: { Code: 'active', Message: 'Active' },
        Tags: tags({ Name: name }),
        VpcPeeringConnectionId: ask.id('pcx', name),
      };
    }),
  }),
  DescribeVpnConnections: (ask) => ({
    VpnConnections: ask.here(ask.company.vpns).map((vpn) => ({
      Category: 'VPN',
      Options: {
        EnableAcceleration: false,
        StaticRoutesOnly: true,
        LocalIpv4NetworkCidr: '0.0.0.0/0',
        RemoteIpv4NetworkCidr: '0.0.0.0/0',
        TunnelOptions: vpn.tunnels.map((OutsideIpAddress) => ({ OutsideIpAddress, PreSharedKey: 'fictional' })),
      },
      Routes: vpn.routes.map((DestinationCidrBlock) => ({
        DestinationCidrBlock,
        Source: 'Static',
        State: 'available',
      })),
      Tags: tags({ Name: vpn.name }),
      VgwTelemetry: vpn.tunnels.map((OutsideIpAddress) => ({
        AcceptedRouteCount: vpn.routes.length,
        LastStatusChange: when('2026-03-01 00:00'),
        OutsideIpAddress,
        Status: 'UP',
        StatusMessage: '',
      })),
      VpnConnectionId: ask.id('vpn', vpn.name),
      State: 'available',
      CustomerGatewayConfiguration: '<vpn_connection id="fictional"/>',
      Type: 'ipsec.1',
      CustomerGatewayId: ask.id('cgw', vpn.name),
      VpnGatewayId: ask.id('vgw', vpn.name),
    })),
  }),
  DescribeVpnGateways: (ask) => ({
    VpnGateways: ask.here(ask.company.vpns).map(({ name, vpc }) => ({
      AmazonSideAsn: 64513,
      Tags: tags({ Name: name }),
      VpnGatewayId: ask.id('vgw', name),
      State: 'available',
      Type: 'ipsec.1',
      VpcAttachments: [{ VpcId: ask.id('vpc', vpc), State: 'attached' }],
    })),
  }),
  DescribeCustomerGateways: (ask) => ({
    CustomerGateways: ask.here(ask.company.vpns).map(({ name, asn, customer }) => ({
      BgpAsn: String(asn),
      CustomerGatewayId: ask.id('cgw', name),
      IpAddress: customer,
      State: 'available',
      Type: 'ipsec.1',
      Tags: tags({ Name: name }),
    })),
  }),
};
