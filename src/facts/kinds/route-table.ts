import type { FactKind } from '../fact-kind.ts';
import { readMember } from '../read-member.ts';
import { readTags } from '../read-tags.ts';

/** Route tables of a VPC: where its packets go. */
export const routeTable: FactKind = {
  kind: 'route-table',
  label: { ja: 'ルートテーブル', en: 'Route table' },
  service: 'ec2',
  scope: 'region',
  configType: 'AWS::EC2::RouteTable',
  list: { service: 'ec2', operation: 'DescribeRouteTables', each: 'RouteTables', id: 'RouteTableId' },
  attributes: {
    vpc: { path: 'VpcId' },
    owner: { path: 'OwnerId' },
    tagList: { path: 'Tags' },
    tags: { path: 'Tags', as: readTags },
    main: { path: 'Associations', as: isMain },
    subnets: { path: 'Associations', as: (joined: unknown) => readMember({ joined }, 'joined[].SubnetId') },
    routes: { path: 'Routes', as: readRoutes },
    routeLines: { path: 'Routes' },
    associations: { path: 'Associations' },
    networkRoutes: { path: 'Routes', as: (routes: unknown) => readRoutes(routes)?.filter(isBetweenNetworks) },
  },
};

function isMain(associations: unknown): boolean {
  return Array.isArray(associations) && associations.some((association) => readMember(association, 'Main') === true);
}

/** `10.0.0.0/8>pcx-…` per route that leads somewhere. */
function readRoutes(routes: unknown): string[] | undefined {
  if (!Array.isArray(routes)) return undefined;
  return routes
    .filter((route) => readMember(route, 'State') !== 'blackhole')
    .map((route) => `${firstOf(route, DESTINATIONS)}>${firstOf(route, TARGETS)}`);
}

function isBetweenNetworks(route: string): boolean {
  return />(pcx|tgw|vgw|arn:[^:]*:networkmanager)/.test(route);
}

const DESTINATIONS = ['DestinationCidrBlock', 'DestinationIpv6CidrBlock', 'DestinationPrefixListId'];
const TARGETS = [
  'GatewayId',
  'NatGatewayId',
  'TransitGatewayId',
  'VpcPeeringConnectionId',
  'NetworkInterfaceId',
  'EgressOnlyInternetGatewayId',
  'LocalGatewayId',
  'CarrierGatewayId',
  'CoreNetworkArn',
];

function firstOf(route: unknown, names: readonly string[]): string {
  return String(names.map((name) => readMember(route, name)).find((value) => typeof value === 'string'));
}
