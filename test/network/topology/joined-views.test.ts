import { expect, test } from 'vitest';
import { printAddresses } from '../../../src/network/addresses/print-addresses.ts';
import type { TransitAttachment, TransitRouteTable } from '../../../src/network/elements/transit-gateway.ts';
import { gatherTopology } from '../../../src/network/topology/gather-topology.ts';
import { type RecordedAnswer, recordedPlaces, recordedTopology } from '../recorded-network.ts';
import { withEmptyLists } from '../with-empty-lists.ts';
import { account, asked, other, region } from './asked.ts';

const lent: Partial<RecordedAnswer> = { account: other };

const requester = { OwnerId: account, VpcId: 'vpc-1', CidrBlock: '10.1.0.0/16', Region: region };
const peering = (
  RequesterVpcInfo: unknown,
  AccepterVpcInfo: unknown,
  Code = 'active',
): Readonly<Record<string, unknown>> => ({
  VpcPeeringConnections: [{ VpcPeeringConnectionId: 'pcx-1', Status: { Code }, RequesterVpcInfo, AccepterVpcInfo }],
});

test('a peering that both accounts show is one, with what each of them knows', () => {
  const accepter = {
    OwnerId: other,
    VpcId: 'vpc-2',
    CidrBlock: '10.2.0.0/16',
    CidrBlockSet: [{ CidrBlock: '10.2.0.0/16' }, { CidrBlock: '10.3.0.0/16' }],
    Region: 'us-east-1',
  };
  const topology = recordedTopology([
    asked('DescribeVpcPeeringConnections', peering(requester, { OwnerId: other, VpcId: 'vpc-2' })),
    asked('DescribeVpcPeeringConnections', peering(requester, accepter), { ...lent, region: 'us-east-1' }),
  ]);
  const found = topology.peerings.get('pcx-1');
  expect(found).toMatchObject({
    account,
    isActive: true,
    accepter: { account: other, vpc: 'vpc-2', region: 'us-east-1' },
  });
  expect(found?.accepter.ranges.flatMap(printAddresses)).toEqual(['10.2.0.0/16', '10.3.0.0/16']);
  expect(found?.refs).toHaveLength(2);
});

test.each(['pending-acceptance', 'provisioning'])('a peering that is %s carries nothing', (state) => {
  const topology = recordedTopology([asked('DescribeVpcPeeringConnections', peering(requester, requester, state))]);
  expect(topology.peerings.get('pcx-1')?.isActive).toBe(false);
});

test('a deleted peering is gone', () => {
  const topology = recordedTopology([asked('DescribeVpcPeeringConnections', peering(requester, requester, 'deleted'))]);
  expect(topology.peerings.size).toBe(0);
});

const gateway = {
  TransitGateways: [
    { TransitGatewayId: 'tgw-1', TransitGatewayArn: 'arn:tgw-1', OwnerId: account, State: 'available' },
  ],
};
const attachment = (id: string, vpc: string, owner: string, Association?: object): object => ({
  TransitGatewayAttachmentId: id,
  TransitGatewayId: 'tgw-1',
  TransitGatewayOwnerId: account,
  ResourceType: 'vpc',
  ResourceId: vpc,
  ResourceOwnerId: owner,
  State: 'available',
  ...(Association === undefined ? {} : { Association }),
});
const associated = { TransitGatewayRouteTableId: 'tgw-rtb-1', State: 'associated' };

const ownView: readonly RecordedAnswer[] = [
  asked('DescribeTransitGateways', gateway),
  asked('DescribeTransitGatewayAttachments', {
    TransitGatewayAttachments: [
      attachment('tgw-attach-1', 'vpc-1', account, associated),
      attachment('tgw-attach-2', 'vpc-2', other, associated),
      { ...attachment('tgw-attach-3', 'vpn-1', account), ResourceType: 'vpn', State: 'deleted' },
    ],
  }),
  asked('DescribeTransitGatewayRouteTables', {
    TransitGatewayRouteTables: [
      { TransitGatewayRouteTableId: 'tgw-rtb-1', TransitGatewayId: 'tgw-1', State: 'available' },
    ],
  }),
  asked(
    'SearchTransitGatewayRoutes',
    {
      Routes: [
        {
          DestinationCidrBlock: '10.1.0.0/16',
          Type: 'propagated',
          State: 'active',
          TransitGatewayAttachments: [{ TransitGatewayAttachmentId: 'tgw-attach-1' }],
        },
        { DestinationCidrBlock: '10.0.0.0/8', Type: 'static', State: 'blackhole' },
      ],
      AdditionalRoutesAvailable: true,
    },
    { input: { TransitGatewayRouteTableId: 'tgw-rtb-1', Filters: [] } },
  ),
];
const lentView: readonly RecordedAnswer[] = [
  asked('DescribeTransitGateways', gateway, lent),
  asked(
    'DescribeTransitGatewayAttachments',
    { TransitGatewayAttachments: [attachment('tgw-attach-2', 'vpc-2', other)] },
    lent,
  ),
  asked('DescribeTransitGatewayRouteTables', { TransitGatewayRouteTables: [] }, lent),
];

test('the owner of a transit gateway sees all of it, whoever else sees a part', () => {
  for (const answers of [ownView, [...lentView, ...ownView]]) {
    const found = recordedTopology(answers).transitGateways.get('tgw-1');
    expect(found?.owner).toBe(account);
    const attachments = found?.attachments as readonly TransitAttachment[];
    expect(attachments.map(({ id, kind, routeTable, isAvailable }) => [id, kind, routeTable, isAvailable])).toEqual([
      ['tgw-attach-1', 'vpc', 'tgw-rtb-1', true],
      ['tgw-attach-2', 'vpc', 'tgw-rtb-1', true],
      ['tgw-attach-3', 'vpn', null, false],
    ]);
    const [table] = found?.routeTables as readonly TransitRouteTable[];
    expect(table).toMatchObject({
      id: 'tgw-rtb-1',
      isCut: true,
      routes: [
        { written: '10.1.0.0/16', attachments: ['tgw-attach-1'], state: 'active', propagated: true },
        { written: '10.0.0.0/8', attachments: [], state: 'blackhole', propagated: false },
      ],
    });
  }
});

test('of a transit gateway whose owner was not collected, only what was lent is known', () => {
  const found = recordedTopology(withEmptyLists(lentView)).transitGateways.get('tgw-1');
  expect(found?.account).toBe(account);
  expect(found?.attachments).toMatchObject([{ id: 'tgw-attach-2', routeTable: { state: 'unread' } }]);
  expect(found?.routeTables).toMatchObject({ state: 'unread', part: 'account', of: account, code: 'NOT_ATTEMPTED' });
});

test('routes of a transit gateway that were refused are unread, and so are attachments of a broken list', () => {
  const refused = ownView.map((one) =>
    one.operation === 'SearchTransitGatewayRoutes' ? { ...one, outcome: 'denied' as const } : one,
  );
  const [table] = recordedTopology(refused).transitGateways.get('tgw-1')?.routeTables as readonly TransitRouteTable[];
  expect(table?.routes).toMatchObject({ state: 'unread', code: 'ACCESS_DENIED' });
  const broken = ownView.map((one) =>
    one.operation === 'DescribeTransitGatewayAttachments' ? { ...one, outcome: 'cut' as const } : one,
  );
  expect(recordedTopology(broken).transitGateways.get('tgw-1')?.attachments).toMatchObject({
    state: 'unread',
    code: 'CUT',
  });
});

const shared = { SubnetId: 'subnet-1', VpcId: 'vpc-1', OwnerId: account, CidrBlock: '10.1.1.0/24' };
const main = { RouteTableId: 'rtb-1', VpcId: 'vpc-1', OwnerId: account, Associations: [{ Main: true }], Routes: [] };

test('a shared subnet stands in its owner’s account, and only the owner’s list tells its fallback', () => {
  const borrowed = [
    asked('DescribeSubnets', { Subnets: [shared] }, lent),
    asked('DescribeRouteTables', { RouteTables: [main] }, lent),
  ];
  const alone = recordedTopology(borrowed).subnets.get('subnet-1');
  expect(alone).toMatchObject({ account, routeTable: { state: 'unread', code: 'NOT_ATTEMPTED' } });
  const both = recordedTopology([
    ...borrowed,
    asked('DescribeSubnets', { Subnets: [{ ...shared, Tags: [{ Key: 'Name', Value: 'mine' }] }] }),
    asked('DescribeRouteTables', { RouteTables: [main] }),
  ]);
  expect(both.subnets.get('subnet-1')).toMatchObject({ account, name: 'mine', routeTable: 'rtb-1' });
});

test('a service network joins what every account sees of it', () => {
  const arn = `arn:aws:vpc-lattice:${region}:${account}:servicenetwork/sn-1`;
  const lattice = (over: Partial<RecordedAnswer>, operation: string, page: object): RecordedAnswer =>
    asked(operation, { ...page }, { service: 'vpc-lattice', input: { serviceNetworkIdentifier: 'sn-1' }, ...over });
  const view = (over: Partial<RecordedAnswer>, vpc: string): readonly RecordedAnswer[] => [
    lattice({ ...over, input: {} }, 'ListServiceNetworks', { items: [{ id: 'sn-1', arn, name: 'mesh' }] }),
    lattice(over, 'ListServiceNetworkVpcAssociations', { items: [{ vpcId: vpc, status: 'ACTIVE' }] }),
    lattice(over, 'ListServiceNetworkServiceAssociations', {
      items: [{ serviceId: 'svc-1', serviceName: 'bill', status: 'ACTIVE' }],
    }),
  ];
  const topology = recordedTopology([
    ...view({}, 'vpc-1'),
    ...view(lent, 'vpc-2'),
    lattice({}, 'GetServiceNetwork', { authType: 'NONE' }),
    lattice({ input: {} }, 'ListServices', { items: [{ id: 'svc-1', arn: 'arn:svc-1', name: 'bill' }] }),
    lattice({ input: { serviceIdentifier: 'svc-1' } }, 'GetService', { authType: 'AWS_IAM' }),
  ]);
  expect(topology.serviceNetworks.get('sn-1')).toMatchObject({
    account,
    name: 'mesh',
    authType: 'NONE',
    vpcs: ['vpc-1', 'vpc-2'],
    services: [{ id: 'svc-1', name: 'bill', authType: 'AWS_IAM' }],
  });
});

test('the order in which places come does not matter', () => {
  const answers = withEmptyLists([...ownView, ...lentView, asked('DescribeSubnets', { Subnets: [shared] }, lent)]);
  const places = [...recordedPlaces(answers)];
  expect(gatherTopology([...places].reverse())).toEqual(gatherTopology(places));
});
