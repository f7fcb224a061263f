import { expect, test } from 'vitest';
import { printAddresses } from '../../../src/network/addresses/print-addresses.ts';
import type { Topology } from '../../../src/network/topology.ts';
import { printTraffic } from '../../../src/network/traffic/print-traffic.ts';
import { type RecordedAnswer, recordedTopology } from '../recorded-network.ts';
import { withEmptyLists } from '../with-empty-lists.ts';
import { account, asked, region } from './asked.ts';

const local = { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active', Origin: 'CreateRouteTable' };

const answers: readonly RecordedAnswer[] = [
  asked('DescribeVpcs', {
    Vpcs: [
      {
        VpcId: 'vpc-1',
        OwnerId: account,
        CidrBlock: '10.0.0.0/16',
        IsDefault: false,
        CidrBlockAssociationSet: [
          { CidrBlock: '10.0.0.0/16', CidrBlockState: { State: 'associated' } },
          { CidrBlock: '10.9.0.0/16', CidrBlockState: { State: 'disassociated' } },
          { CidrBlock: '100.64.0.0/16', CidrBlockState: { State: 'associated' } },
        ],
        Ipv6CidrBlockAssociationSet: [
          { Ipv6CidrBlock: '2001:db8:1::/56', Ipv6CidrBlockState: { State: 'associated' } },
        ],
        Tags: [{ Key: 'Name', Value: 'order' }],
      },
    ],
  }),
  asked('DescribeSubnets', {
    Subnets: [
      {
        SubnetId: 'subnet-a',
        VpcId: 'vpc-1',
        OwnerId: account,
        CidrBlock: '10.0.1.0/24',
        AvailabilityZone: 'ap-northeast-1a',
      },
      {
        SubnetId: 'subnet-b',
        VpcId: 'vpc-1',
        OwnerId: account,
        CidrBlock: '10.0.2.0/24',
        AvailabilityZone: 'ap-northeast-1c',
      },
    ],
  }),
  asked('DescribeRouteTables', {
    RouteTables: [
      {
        RouteTableId: 'rtb-main',
        VpcId: 'vpc-1',
        OwnerId: account,
        Associations: [{ Main: true, AssociationState: { State: 'associated' } }],
        Routes: [
          local,
          {
            DestinationCidrBlock: '172.16.0.0/12',
            GatewayId: 'vgw-1',
            Origin: 'EnableVgwRoutePropagation',
            State: 'active',
          },
        ],
      },
      {
        RouteTableId: 'rtb-a',
        VpcId: 'vpc-1',
        OwnerId: account,
        Associations: [
          { SubnetId: 'subnet-a', AssociationState: { State: 'associated' } },
          { SubnetId: 'subnet-b', AssociationState: { State: 'disassociated' } },
        ],
        Routes: [
          local,
          { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1', State: 'active' },
          { DestinationIpv6CidrBlock: '::/0', EgressOnlyInternetGatewayId: 'eigw-1', State: 'active' },
          { DestinationCidrBlock: '192.168.0.0/16', NatGatewayId: 'nat-1', State: 'blackhole' },
          { DestinationPrefixListId: 'pl-1', GatewayId: 'vpce-1', State: 'active' },
          { DestinationPrefixListId: 'pl-2', GatewayId: 'vpce-1', State: 'active' },
          {
            DestinationCidrBlock: '10.8.0.0/16',
            InstanceId: 'i-1',
            NetworkInterfaceId: 'eni-1',
            InstanceOwnerId: account,
            State: 'active',
          },
          { DestinationCidrBlock: '10.7.0.0/16', SpaceElevatorId: 'lift-1', State: 'active' },
        ],
      },
      {
        RouteTableId: 'rtb-edge',
        VpcId: 'vpc-1',
        OwnerId: account,
        Associations: [{ GatewayId: 'igw-1', AssociationState: { State: 'associated' } }],
        Routes: [local],
      },
    ],
  }),
  asked('DescribeNetworkAcls', {
    NetworkAcls: [
      {
        NetworkAclId: 'acl-default',
        VpcId: 'vpc-1',
        OwnerId: account,
        IsDefault: true,
        Associations: [{ SubnetId: 'subnet-a' }],
        Entries: [
          { RuleNumber: 32767, Protocol: '-1', RuleAction: 'deny', Egress: false, CidrBlock: '0.0.0.0/0' },
          {
            RuleNumber: 110,
            Protocol: '1',
            RuleAction: 'allow',
            Egress: false,
            CidrBlock: '10.0.0.0/8',
            IcmpTypeCode: { Type: 8, Code: -1 },
          },
          {
            RuleNumber: 100,
            Protocol: '6',
            RuleAction: 'allow',
            Egress: false,
            Ipv6CidrBlock: '::/0',
            PortRange: { From: 443, To: 443 },
          },
          { RuleNumber: 100, Protocol: '-1', RuleAction: 'allow', Egress: true, CidrBlock: '0.0.0.0/0' },
        ],
      },
    ],
  }),
  asked('DescribeManagedPrefixLists', {
    PrefixLists: [{ PrefixListId: 'pl-1', PrefixListName: 'offices', OwnerId: account }],
  }),
  asked(
    'GetManagedPrefixListEntries',
    { Entries: [{ Cidr: '198.51.100.0/24' }, { Cidr: '203.0.113.7/32' }] },
    { input: { PrefixListId: 'pl-1' } },
  ),
];

function routesOf(topology: Topology, table: string): readonly string[] {
  return (topology.routeTables.get(table)?.routes ?? []).map(({ written, destination, target, state, propagated }) => {
    const to =
      'state' in destination
        ? `unread ${destination.code} ${destination.exact}`
        : destination.flatMap(printAddresses).join(',');
    return `${written} = ${to} > ${target.kind} ${target.id}${state === 'blackhole' ? ' dead' : ''}${propagated ? ' propagated' : ''}`;
  });
}

test('a network is read with every range, table and route it has', () => {
  const topology = recordedTopology(withEmptyLists(answers));
  expect(topology.vpcs.get('vpc-1')?.name).toBe('order');
  expect(topology.vpcs.get('vpc-1')?.ranges.flatMap(printAddresses)).toEqual([
    '10.0.0.0/16',
    '100.64.0.0/16',
    '2001:db8:1::/56',
  ]);
  expect(topology.subnets.get('subnet-a')).toMatchObject({
    routeTable: 'rtb-a',
    acl: 'acl-default',
    zone: 'ap-northeast-1a',
  });
  expect(topology.subnets.get('subnet-b')).toMatchObject({ routeTable: 'rtb-main', acl: 'acl-default' });
  expect(topology.routeTables.get('rtb-edge')).toMatchObject({ edge: 'igw-1', isMain: false });
  expect(routesOf(topology, 'rtb-main')).toEqual([
    '10.0.0.0/16 = 10.0.0.0/16 > local local',
    '172.16.0.0/12 = 172.16.0.0/12 > vpn-gateway vgw-1 propagated',
  ]);
  expect(routesOf(topology, 'rtb-a')).toEqual([
    '10.0.0.0/16 = 10.0.0.0/16 > local local',
    '0.0.0.0/0 = 0.0.0.0/0 > internet-gateway igw-1',
    '::/0 = ::/0 > egress-only-gateway eigw-1',
    '192.168.0.0/16 = 192.168.0.0/16 > nat-gateway nat-1 dead',
    'pl-1 = 198.51.100.0/24,203.0.113.7/32 > endpoint vpce-1',
    'pl-2 = unread API_ERROR NOT_LISTED > endpoint vpce-1',
    '10.8.0.0/16 = 10.8.0.0/16 > interface eni-1',
    '10.7.0.0/16 = 10.7.0.0/16 > unknown lift-1',
  ]);
  const [first] = topology.routeTables.get('rtb-a')?.routes.slice(1) ?? [];
  expect(first?.refs).toEqual([{ id: 'E-2', page: 1, pointer: '/RouteTables/1/Routes/1' }]);
});

test('the lines of an ACL stand in the order in which they decide', () => {
  const acl = recordedTopology(withEmptyLists(answers)).acls.get('acl-default');
  const ingress = acl?.ingress as Exclude<typeof acl, undefined>['ingress'] & readonly [];
  expect(
    Array.from(ingress, ({ number, allow, written, traffic }) => [number, allow, written, ...printTraffic(traffic)]),
  ).toEqual([
    [100, true, '::/0', '443/tcp'],
    [110, true, '10.0.0.0/8', 'icmp 8'],
    [32767, false, '0.0.0.0/0', 'all'],
  ]);
  expect(acl).not.toHaveProperty('subnets');
});

test('an ACL line that nobody can read leaves its direction open, not shorter', () => {
  const Entries = [
    { RuleNumber: 1, Protocol: '6', RuleAction: 'deny', Egress: false, CidrBlock: 'somewhere' },
    { RuleNumber: 1, Protocol: '-1', RuleAction: 'allow', Egress: true, CidrBlock: '0.0.0.0/0' },
  ];
  const topology = recordedTopology([
    asked('DescribeNetworkAcls', { NetworkAcls: [{ NetworkAclId: 'acl-1', VpcId: 'v', Entries }] }),
  ]);
  expect(topology.acls.get('acl-1')?.ingress).toMatchObject({
    state: 'unread',
    part: 'network-acl',
    of: 'acl-1',
    exact: 'UNREADABLE_LINE',
  });
  expect(topology.acls.get('acl-1')?.egress).toHaveLength(1);
});

test('a list that was refused is unread, and so is what a subnet would have found in it', () => {
  const given = answers.map((one) =>
    one.operation === 'DescribeRouteTables' ? { ...one, outcome: 'denied' as const } : one,
  );
  const topology = recordedTopology(withEmptyLists(given));
  const denied = { state: 'unread', part: 'route-table', code: 'ACCESS_DENIED', exact: 'AccessDenied' };
  expect(topology.unread).toMatchObject([{ ...denied, of: `${account} ${region}` }]);
  expect(topology.subnets.get('subnet-a')?.routeTable).toMatchObject({ ...denied, of: 'subnet-a' });
  expect(topology.subnets.get('subnet-a')?.acl).toBe('acl-default');
});

test('the main table of a list that broke off is nobody’s fallback', () => {
  const given = answers.map((one) =>
    one.operation === 'DescribeRouteTables' ? { ...one, outcome: 'cut' as const } : one,
  );
  const topology = recordedTopology(withEmptyLists(given));
  expect(topology.subnets.get('subnet-a')?.routeTable).toBe('rtb-a');
  expect(topology.subnets.get('subnet-b')?.routeTable).toMatchObject({ state: 'unread', code: 'CUT' });
});

test('every list that was not asked for is unread, and every one that was has its answers named', () => {
  const topology = recordedTopology([asked('DescribeVpcs', { Vpcs: [] })]);
  const parts = new Set(topology.unread.filter(({ of }) => of === `${account} ${region}`).map(({ part }) => part));
  expect([...parts].sort()).toEqual(
    [
      'block-public-access',
      'client-vpn',
      'direct-connect',
      'door',
      'endpoint',
      'firewall',
      'gateway',
      'interface',
      'lattice',
      'load-balancer',
      'nat-gateway',
      'network-acl',
      'peering',
      'prefix-list',
      'route-table',
      'security-group',
      'subnet',
      'transit-gateway',
      'vpn',
    ].sort(),
  );
  expect(topology.places).toEqual(new Set([`${account} ${region}`]));
  expect(topology.lists.get(`vpc ${account} ${region}`)).toEqual([{ id: 'E-0', page: 1 }]);
  expect(topology.publicAccessBlocks.get(`${account} ${region}`)?.mode).toMatchObject({ state: 'unread' });
});

test('what was read to its end and holds nothing leaves nothing unread', () => {
  const topology = recordedTopology(withEmptyLists([asked('DescribeVpcs', { Vpcs: [] })]));
  expect(topology.unread).toEqual([]);
  expect(topology.publicAccessBlocks.get(`${account} ${region}`)).toMatchObject({ mode: 'off', exclusions: new Map() });
});

test('exclusions from the block are named by what they exclude, and only while they hold', () => {
  const exclusion = (id: string, State: string, InternetGatewayExclusionMode: string): unknown => ({
    ResourceArn: `arn:aws:ec2:${region}:${account}:${id.replace('-', '/')}`.replace(/\/.*/, `/${id}`),
    State,
    InternetGatewayExclusionMode,
  });
  const topology = recordedTopology([
    asked('DescribeVpcBlockPublicAccessOptions', {
      VpcBlockPublicAccessOptions: { InternetGatewayBlockMode: 'block-bidirectional', State: 'update-complete' },
    }),
    asked('DescribeVpcBlockPublicAccessExclusions', {
      VpcBlockPublicAccessExclusions: [
        exclusion('vpc-1', 'create-complete', 'allow-bidirectional'),
        exclusion('subnet-1', 'update-complete', 'allow-egress'),
        exclusion('vpc-2', 'delete-complete', 'allow-bidirectional'),
      ],
    }),
  ]);
  expect(topology.publicAccessBlocks.get(`${account} ${region}`)).toMatchObject({
    mode: 'block-bidirectional',
    exclusions: new Map([
      ['vpc-1', 'allow-bidirectional'],
      ['subnet-1', 'allow-egress'],
    ]),
  });
});
