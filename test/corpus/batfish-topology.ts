import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Topology } from '../../src/network/topology.ts';
import { type RecordedAnswer, recordedTopology } from '../network/recorded-network.ts';
import { withEmptyLists } from '../network/with-empty-lists.ts';

/** One JSON object of a recording. */
type Recorded = Readonly<Record<string, unknown>>;

/** Files whose list bears the file's name, and the question they answer. */
const lists: Readonly<Record<string, string>> = {
  Vpcs: 'ec2 DescribeVpcs',
  Subnets: 'ec2 DescribeSubnets',
  RouteTables: 'ec2 DescribeRouteTables',
  SecurityGroups: 'ec2 DescribeSecurityGroups',
  NetworkAcls: 'ec2 DescribeNetworkAcls',
  NetworkInterfaces: 'ec2 DescribeNetworkInterfaces',
  Reservations: 'ec2 DescribeInstances',
  InternetGateways: 'ec2 DescribeInternetGateways',
  NatGateways: 'ec2 DescribeNatGateways',
  VpnGateways: 'ec2 DescribeVpnGateways',
  VpnConnections: 'ec2 DescribeVpnConnections',
  CustomerGateways: 'ec2 DescribeCustomerGateways',
  VpcPeeringConnections: 'ec2 DescribeVpcPeeringConnections',
  VpcEndpoints: 'ec2 DescribeVpcEndpoints',
  TransitGateways: 'ec2 DescribeTransitGateways',
  TransitGatewayAttachments: 'ec2 DescribeTransitGatewayAttachments',
  TransitGatewayRouteTables: 'ec2 DescribeTransitGatewayRouteTables',
  LoadBalancers: 'elbv2 DescribeLoadBalancers',
  TargetGroups: 'elbv2 DescribeTargetGroups',
};

/** Files that hold one answer per element, the question, and the element it is asked of. */
const fanOuts: Readonly<Record<string, readonly [string, string, string]>> = {
  LoadBalancerListeners: ['elbv2 DescribeListeners', 'LoadBalancerArn', 'Listeners'],
  LoadBalancerAttributes: ['elbv2 DescribeLoadBalancerAttributes', 'LoadBalancerArn', 'Attributes'],
  LoadBalancerTargetHealth: ['elbv2 DescribeTargetHealth', 'TargetGroupArn', 'TargetHealthDescriptions'],
};

/** A snapshot as answers of AWS, read into a topology; questions it holds no file for were answered with nothing. */
export function batfishTopology(snapshot: string): Topology {
  const places = placesOf(join(snapshot, 'aws_configs'));
  const prefixes = new Map(
    places.flatMap(({ folder }) =>
      read(folder, 'Vpcs').map(({ VpcId, CidrBlock }) => [String(VpcId), [String(CidrBlock)]] as const),
    ),
  );
  const answers = places.flatMap(({ folder, account, region }) => answersOf(folder, prefixes, { account, region }));
  return recordedTopology(withEmptyLists(answers));
}

function placesOf(root: string): readonly { folder: string; account: string; region: string }[] {
  const accounts = join(root, 'accounts');
  if (existsSync(accounts))
    return readdirSync(accounts).flatMap((account) =>
      readdirSync(join(accounts, account)).map((region) => ({
        folder: join(accounts, account, region),
        account,
        region,
      })),
    );
  const inner = readdirSync(root, { withFileTypes: true }).find((entry) => entry.isDirectory());
  const folder = inner === undefined ? root : join(root, inner.name);
  const [subnet] = read(folder, 'Subnets');
  const account = String(subnet?.['OwnerId'] ?? read(folder, 'Vpcs')[0]?.['OwnerId'] ?? '554773406868');
  return [{ folder, account, region: String(subnet?.['AvailabilityZone']).slice(0, -1) }];
}

function read(folder: string, name: string): readonly Recorded[] {
  const file = join(folder, `${name}.json`);
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly Recorded[]>)[name] ?? [];
}

function answersOf(
  folder: string,
  prefixes: ReadonlyMap<string, readonly string[]>,
  place: { readonly account: string; readonly region: string },
): readonly RecordedAnswer[] {
  const asked = (question: string, page: Recorded, input: Recorded = {}): RecordedAnswer => {
    const [service = '', operation = ''] = question.split(' ');
    return { service, operation, ...place, input, pages: [page] };
  };
  const names = readdirSync(folder).map((file) => basename(file, '.json'));
  const plain = names.flatMap((name) => {
    const question = lists[name];
    return question === undefined ? [] : [asked(question, { [name]: read(folder, name) })];
  });
  const each = Object.entries(fanOuts).flatMap(([name, [question, key, list]]) =>
    read(folder, name).map((one) => asked(question, { [list]: one[list] }, { [key]: one[key] })),
  );
  const groups = read(folder, 'TargetGroups').map(({ TargetGroupArn }) => TargetGroupArn);
  const heard = read(folder, 'LoadBalancerListeners').flatMap(({ Listeners }) => Listeners as readonly Recorded[]);
  return [
    ...plain,
    ...(names.includes('NetworkAcls') ? [] : [asked('ec2 DescribeNetworkAcls', { NetworkAcls: defaultAcls(folder) })]),
    ...each,
    ...groups.map((arn) => asked('elbv2 DescribeTargetGroupAttributes', { Attributes: [] }, { TargetGroupArn: arn })),
    ...heard.map(({ ListenerArn }) => asked('elbv2 DescribeRules', { Rules: [] }, { ListenerArn })),
    ...transitRoutes(folder, prefixes).map(([table, Routes]) =>
      asked(
        'ec2 SearchTransitGatewayRoutes',
        { Routes, AdditionalRoutesAvailable: false },
        { TransitGatewayRouteTableId: table },
      ),
    ),
  ];
}

/** Two snapshots leave the network ACLs out; every VPC has one that lets everything through unless somebody changes it (VPC user guide). */
function defaultAcls(folder: string): readonly Recorded[] {
  return read(folder, 'Vpcs').map(({ VpcId }) => ({
    NetworkAclId: `acl-${VpcId}`,
    VpcId,
    IsDefault: true,
    Associations: read(folder, 'Subnets')
      .filter((subnet) => subnet['VpcId'] === VpcId)
      .map(({ SubnetId }) => ({ SubnetId })),
    Entries: [true, false].map((Egress) => ({
      Egress,
      RuleNumber: 100,
      RuleAction: 'allow',
      Protocol: '-1',
      CidrBlock: '0.0.0.0/0',
    })),
  }));
}

/** What SearchTransitGatewayRoutes would have said: the recording keeps static routes and propagations apart. */
function transitRoutes(
  folder: string,
  prefixes: ReadonlyMap<string, readonly string[]>,
): readonly (readonly [string, readonly Recorded[]])[] {
  const propagations = read(folder, 'TransitGatewayPropagations');
  return read(folder, 'TransitGatewayStaticRoutes').map(({ TransitGatewayRouteTableId: table, Routes }) => {
    const learned = propagations
      .filter((one) => one['TransitGatewayRouteTableId'] === table)
      .flatMap(({ TransitGatewayRouteTablePropagations: all }) => all as readonly Recorded[])
      .flatMap(({ ResourceId, TransitGatewayAttachmentId }) =>
        (prefixes.get(String(ResourceId)) ?? []).map((DestinationCidrBlock) => ({
          DestinationCidrBlock,
          TransitGatewayAttachments: [{ TransitGatewayAttachmentId }],
          Type: 'propagated',
          State: 'active',
        })),
      );
    return [String(table), [...(Routes as readonly Recorded[]), ...learned]] as const;
  });
}
