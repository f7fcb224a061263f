import type { Answers } from '../ask.ts';
import { tags } from '../tags.ts';
import { when } from '../when.ts';

/** What joins networks: peerings, transit gateways and site-to-site VPNs. */
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
  DescribeTransitGateways: (ask) => ({
    TransitGateways: ask.here(ask.company.transitGateways).map(({ name, autoAccept }) => ({
      TransitGatewayId: ask.id('tgw', name),
      TransitGatewayArn: ask.arn('ec2', `transit-gateway/${ask.id('tgw', name)}`),
      State: 'available',
      OwnerId: ask.account,
      Description: name,
      CreationTime: when('2023-05-02 01:00'),
      Options: {
        AmazonSideAsn: 64512,
        AutoAcceptSharedAttachments: autoAccept,
        DefaultRouteTableAssociation: 'disable',
        DefaultRouteTablePropagation: 'disable',
        VpnEcmpSupport: 'enable',
        DnsSupport: 'enable',
      },
      Tags: tags({ Name: name }),
    })),
  }),
  DescribeVpnConnections: (ask) => ({
    VpnConnections: ask.here(ask.company.vpns).map((vpn) => ({
      Category: 'VPN',
      Options: {
        EnableAcceleration: false,
        StaticRoutesOnly: true,
        LocalIpv4NetworkCidr: vpn.cidr,
        TunnelOptions: vpn.tunnels.map((OutsideIpAddress) => ({ OutsideIpAddress, PreSharedKey: 'fictional' })),
      },
      Routes: [{ DestinationCidrBlock: vpn.cidr, Source: 'Static', State: 'available' }],
      Tags: tags({ Name: vpn.name }),
      VgwTelemetry: vpn.tunnels.map((OutsideIpAddress) => ({
        AcceptedRouteCount: 1,
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
    VpnGateways: ask.here(ask.company.vpns).map(({ name }) => ({
      AmazonSideAsn: 64513,
      Tags: tags({ Name: name }),
      VpnGatewayId: ask.id('vgw', name),
      State: 'available',
      Type: 'ipsec.1',
      VpcAttachments: [{ VpcId: ask.id('vpc', 'minato-main'), State: 'attached' }],
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
