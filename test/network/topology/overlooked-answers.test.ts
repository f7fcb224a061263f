import { expect, test } from 'vitest';
import { printAddresses } from '../../../src/network/addresses/print-addresses.ts';
import { openNetwork } from '../../../src/network/open-network.ts';
import { recordedTopology } from '../recorded-network.ts';
import { withEmptyLists } from '../with-empty-lists.ts';
import { account, asked } from './asked.ts';

test('the routes of a Client VPN are read with the subnets they lead through, and clients are no subnet', () => {
  const about = { input: { ClientVpnEndpointId: 'cvpn-1' } };
  const route = (DestinationCidr: string, TargetSubnet: string, Code = 'active'): object => ({
    DestinationCidr,
    TargetSubnet,
    Status: { Code },
  });
  const { sites } = recordedTopology([
    asked('DescribeClientVpnEndpoints', { ClientVpnEndpoints: [{ ClientVpnEndpointId: 'cvpn-1', VpcId: 'vpc-1' }] }),
    asked(
      'DescribeClientVpnRoutes',
      {
        Routes: [
          route('10.0.0.0/16', 'subnet-1'),
          route('172.16.0.0/22', 'local'),
          route('10.9.0.0/16', 'subnet-1', 'deleting'),
        ],
      },
      about,
    ),
  ]);
  const site = sites.get('cvpn-1');
  expect(site?.subnets).toEqual(['subnet-1']);
  expect(site?.routes?.map(({ destination, subnet }) => `${printAddresses(destination).join()} ${subnet}`)).toEqual([
    '10.0.0.0/16 subnet-1',
    '172.16.0.0/22 local',
  ]);
});

test('routes of a Client VPN that were refused are not read as none', () => {
  const { sites, unread } = recordedTopology([
    asked('DescribeClientVpnEndpoints', { ClientVpnEndpoints: [{ ClientVpnEndpointId: 'cvpn-1', VpcId: 'vpc-1' }] }),
    asked('DescribeClientVpnRoutes', {}, { input: { ClientVpnEndpointId: 'cvpn-1' }, outcome: 'denied' }),
  ]);
  expect(sites.get('cvpn-1')?.routes).toBeUndefined();
  expect(unread.some(({ part, of }) => part === 'client-vpn' && of === 'cvpn-1')).toBe(true);
});

test('an interface that denies internet gateways says so', () => {
  const eni = (id: string, more: object): object => ({ NetworkInterfaceId: id, ...more });
  const { interfaces } = recordedTopology([
    asked('DescribeNetworkInterfaces', {
      NetworkInterfaces: [eni('eni-1', { DenyAllIgwTraffic: true }), eni('eni-2', {})],
    }),
  ]);
  expect([...interfaces.values()].map(({ deniesInternet }) => deniesInternet)).toEqual([true, false]);
});

test('a route table that shows no route at all was not shown whole', () => {
  const vpc = { VpcId: 'vpc-1', OwnerId: account };
  const eni = (id: string, at: string): object => ({
    ...vpc,
    NetworkInterfaceId: id,
    SubnetId: id.replace('eni', 'subnet'),
    PrivateIpAddress: at,
    Groups: [],
  });
  const subnet = (id: string, CidrBlock: string): object => ({ ...vpc, SubnetId: id, CidrBlock });
  const topology = recordedTopology(
    withEmptyLists([
      asked('DescribeVpcs', { Vpcs: [{ ...vpc, CidrBlock: '10.0.0.0/16' }] }),
      asked('DescribeSubnets', { Subnets: [subnet('subnet-1', '10.0.1.0/24'), subnet('subnet-2', '10.0.2.0/24')] }),
      asked('DescribeRouteTables', {
        RouteTables: [{ ...vpc, RouteTableId: 'rtb-1', Associations: [{ Main: true, RouteTableId: 'rtb-1' }] }],
      }),
      asked('DescribeNetworkInterfaces', {
        NetworkInterfaces: [eni('eni-1', '10.0.1.10'), eni('eni-2', '10.0.2.10')],
      }),
    ]),
  );
  const ends = ['eni-1', 'eni-2'].map((id) => ({ kind: 'interface', id }) as const);
  const [from, to] = ends;
  if (from === undefined || to === undefined) throw new Error('two ends');
  const reach = openNetwork(topology).reach(from, to);
  expect(reach.possible).not.toEqual([]);
  expect(reach.unread.map(({ part, of }) => `${part} ${of}`)).toContain('route-table rtb-1');
});

test('one table may lead what comes in by two gateways', () => {
  const { routeTables } = recordedTopology([
    asked('DescribeRouteTables', {
      RouteTables: [
        {
          RouteTableId: 'rtb-1',
          VpcId: 'vpc-1',
          Associations: [{ GatewayId: 'vgw-1' }, { GatewayId: 'igw-1' }],
          Routes: [{ DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' }],
        },
      ],
    }),
  ]);
  const table = routeTables.get('rtb-1');
  expect([table?.edge, ...(table?.moreEdges ?? [])]).toEqual(['vgw-1', 'igw-1']);
});
