import { expect, test } from 'vitest';
import { printAddresses } from '../../../src/network/addresses/print-addresses.ts';
import { recordedTopology } from '../recorded-network.ts';
import { asked } from './asked.ts';

test('VPNs, dedicated lines and Client VPNs are doors to networks outside', () => {
  const { sites } = recordedTopology([
    asked('DescribeVpnConnections', {
      VpnConnections: [
        {
          VpnConnectionId: 'vpn-1',
          State: 'available',
          VpnGatewayId: 'vgw-1',
          CustomerGatewayId: 'cgw-1',
          VgwTelemetry: [{ Status: 'DOWN' }, { Status: 'UP' }],
          Routes: [{ DestinationCidrBlock: '192.168.0.0/16', State: 'available' }],
        },
        { VpnConnectionId: 'vpn-2', State: 'available', TransitGatewayId: 'tgw-1', VgwTelemetry: [{ Status: 'DOWN' }] },
        { VpnConnectionId: 'vpn-3', State: 'deleted', TransitGatewayId: 'tgw-1' },
        { VpnConnectionId: 'vpn-4', State: 'available' },
      ],
    }),
    asked(
      'DescribeVirtualInterfaces',
      {
        virtualInterfaces: [
          {
            virtualInterfaceId: 'dxvif-1',
            virtualInterfaceState: 'available',
            virtualGatewayId: '',
            directConnectGatewayId: 'dx-1',
            tags: [{ key: 'Site', value: 'HQ' }],
          },
        ],
      },
      { service: 'directconnect' },
    ),
    asked(
      'DescribeDirectConnectGateways',
      { directConnectGateways: [{ directConnectGatewayId: 'dx-1' }] },
      { service: 'directconnect', region: 'global' },
    ),
    asked(
      'DescribeDirectConnectGatewayAssociations',
      {
        directConnectGatewayAssociations: [
          { associationState: 'associated', associatedGateway: { id: 'vgw-7', type: 'virtualPrivateGateway' } },
          { associationState: 'disassociated', associatedGateway: { id: 'vgw-8' } },
        ],
      },
      { service: 'directconnect', region: 'global', input: { directConnectGatewayId: 'dx-1' } },
    ),
    asked('DescribeClientVpnEndpoints', {
      ClientVpnEndpoints: [
        {
          ClientVpnEndpointId: 'cvpn-1',
          Status: { Code: 'available' },
          VpcId: 'vpc-1',
          ClientCidrBlock: '10.99.0.0/22',
          SecurityGroupIds: ['sg-1'],
        },
      ],
    }),
    asked(
      'DescribeClientVpnAuthorizationRules',
      { AuthorizationRules: [{ DestinationCidr: '10.0.0.0/16', Status: { Code: 'active' } }] },
      { input: { ClientVpnEndpointId: 'cvpn-1' } },
    ),
    asked(
      'DescribeClientVpnRoutes',
      { Routes: [{ DestinationCidr: '10.0.0.0/16', TargetSubnet: 'subnet-1', Origin: 'associate' }] },
      { input: { ClientVpnEndpointId: 'cvpn-1' } },
    ),
  ]);
  expect([...sites.keys()]).toEqual(['cvpn-1', 'dxvif-1', 'vpn-1', 'vpn-2', 'vpn-4']);
  expect(sites.get('vpn-1')).toMatchObject({ kind: 'vpn', gateway: 'vgw-1', isUp: true });
  expect(sites.get('vpn-1')?.ranges.flatMap(printAddresses)).toEqual(['192.168.0.0/16']);
  expect(sites.get('vpn-2')).toMatchObject({ gateway: 'tgw-1', isUp: false, ranges: [] });
  expect(sites.get('vpn-4')).toMatchObject({ gateway: null, isUp: null });
  expect(sites.get('dxvif-1')).toMatchObject({
    kind: 'direct-connect',
    gateway: 'dx-1',
    joined: ['vgw-7'],
    isUp: true,
    tags: { value: { Site: 'HQ' } },
  });
  expect(sites.get('cvpn-1')).toMatchObject({
    kind: 'client-vpn',
    gateway: 'vpc-1',
    subnets: ['subnet-1'],
    groups: ['sg-1'],
  });
});

test('the rules of a Client VPN that were refused are unread', () => {
  const topology = recordedTopology([
    asked('DescribeClientVpnEndpoints', { ClientVpnEndpoints: [{ ClientVpnEndpointId: 'cvpn-1', VpcId: 'vpc-1' }] }),
    asked('DescribeClientVpnAuthorizationRules', {}, { input: { ClientVpnEndpointId: 'cvpn-1' }, outcome: 'denied' }),
  ]);
  expect(topology.sites.get('cvpn-1')?.authorised).toMatchObject({
    state: 'unread',
    part: 'client-vpn',
    code: 'ACCESS_DENIED',
  });
  expect(topology.unread).toContainEqual(
    expect.objectContaining({ part: 'client-vpn', of: 'cvpn-1', code: 'NOT_ATTEMPTED' }),
  );
});

test('endpoints, their services and firewalls keep what they are joined to', () => {
  const topology = recordedTopology([
    asked('DescribeVpcEndpoints', {
      VpcEndpoints: [
        {
          VpcEndpointId: 'vpce-1',
          VpcEndpointType: 'Gateway',
          VpcId: 'vpc-1',
          ServiceName: 'com.amazonaws.ap-northeast-1.s3',
          State: 'available',
          RouteTableIds: ['rtb-1'],
          PolicyDocument: '{}',
        },
        {
          VpcEndpointId: 'vpce-2',
          VpcEndpointType: 'GatewayLoadBalancer',
          VpcId: 'vpc-1',
          ServiceName: 'x',
          State: 'available',
          NetworkInterfaceIds: ['eni-1'],
        },
        { VpcEndpointId: 'vpce-3', VpcEndpointType: 'Interface', VpcId: 'vpc-1', ServiceName: 'x', State: 'deleted' },
      ],
    }),
    asked('DescribeVpcEndpointServiceConfigurations', {
      ServiceConfigurations: [
        { ServiceId: 'vpce-svc-1', AcceptanceRequired: true, NetworkLoadBalancerArns: ['arn:nlb'] },
      ],
    }),
    asked(
      'DescribeVpcEndpointServicePermissions',
      { AllowedPrincipals: [{ Principal: '*' }] },
      { input: { ServiceId: 'vpce-svc-1' } },
    ),
    asked(
      'ListFirewalls',
      {
        Firewalls: [
          { FirewallArn: 'arn:fw', FirewallName: 'edge' },
          { FirewallArn: 'arn:fw2', FirewallName: 'far' },
        ],
      },
      { service: 'network-firewall' },
    ),
    asked(
      'DescribeFirewall',
      {
        Firewall: { VpcId: 'vpc-1', FirewallPolicyArn: 'arn:policy' },
        FirewallStatus: { SyncStates: { 'ap-northeast-1a': { Attachment: { EndpointId: 'vpce-2', SubnetId: 's' } } } },
      },
      { service: 'network-firewall', input: { FirewallArn: 'arn:fw' } },
    ),
  ]);
  expect([...topology.endpoints.values()]).toMatchObject([
    { id: 'vpce-1', kind: 'gateway', routeTables: ['rtb-1'], policy: { state: 'seen', value: '{}' } },
    { id: 'vpce-2', kind: 'gateway-load-balancer', interfaces: ['eni-1'], policy: { state: 'absent' } },
  ]);
  expect(topology.endpointServices.get('vpce-svc-1')).toMatchObject({
    acceptanceRequired: true,
    allowedPrincipals: ['*'],
    balancers: ['arn:nlb'],
  });
  expect(topology.firewalls.get('arn:fw')).toMatchObject({
    vpc: 'vpc-1',
    endpoints: ['vpce-2'],
    policy: 'arn:policy',
    name: 'edge',
  });
  expect(topology.firewalls.get('arn:fw2')).toMatchObject({ endpoints: { state: 'unread', part: 'firewall' } });
});

test('gateways tell the VPC they are attached to, and NAT gateways their sort', () => {
  const topology = recordedTopology([
    asked('DescribeInternetGateways', {
      InternetGateways: [
        { InternetGatewayId: 'igw-1', Attachments: [{ VpcId: 'vpc-1', State: 'available' }] },
        { InternetGatewayId: 'igw-2', Attachments: [] },
      ],
    }),
    asked('DescribeVpnGateways', {
      VpnGateways: [
        {
          VpnGatewayId: 'vgw-1',
          State: 'available',
          VpcAttachments: [
            { VpcId: 'vpc-2', State: 'detached' },
            { VpcId: 'vpc-1', State: 'attached' },
          ],
        },
        { VpnGatewayId: 'vgw-2', State: 'deleted' },
      ],
    }),
    asked('DescribeNatGateways', {
      NatGateways: [
        {
          NatGatewayId: 'nat-1',
          VpcId: 'vpc-1',
          SubnetId: 's',
          State: 'available',
          ConnectivityType: 'private',
          NatGatewayAddresses: [{ NetworkInterfaceId: 'eni-1' }],
        },
        {
          NatGatewayId: 'nat-2',
          VpcId: 'vpc-1',
          SubnetId: 's',
          State: 'available',
          NatGatewayAddresses: [{ NetworkInterfaceId: 'eni-2', PublicIp: '203.0.113.1' }],
        },
        { NatGatewayId: 'nat-3', VpcId: 'vpc-1', SubnetId: 's', State: 'deleted' },
      ],
    }),
  ]);
  expect([...topology.gateways.values()].map(({ id, kind, vpc }) => [id, kind, vpc])).toEqual([
    ['igw-1', 'internet-gateway', 'vpc-1'],
    ['igw-2', 'internet-gateway', null],
    ['vgw-1', 'vpn-gateway', 'vpc-1'],
  ]);
  expect([...topology.natGateways.values()]).toMatchObject([
    { id: 'nat-1', isPublic: false, interfaces: ['eni-1'] },
    { id: 'nat-2', isPublic: true, interfaces: ['eni-2'] },
  ]);
});
