import type { Answers, Ask } from '../ask.ts';
import type { SampleRouteTable } from '../company-network.ts';
import { tags } from '../tags.ts';
import { listId } from './list-id.ts';

/** The member of a route that names its target, and the id there. */
function targetOf(ask: Ask, target: string) {
  const [kind, name] = target.split(':') as [string, string];
  if (kind === 'nat') return { NatGatewayId: ask.id('nat', name) };
  if (kind === 'pcx') return { VpcPeeringConnectionId: ask.id('pcx', name) };
  if (kind === 'tgw') {
    const gateway = ask.company.transitGateways.find((one) => one.name === name);
    return { TransitGatewayId: ask.idIn(gateway?.in as string, 'tgw', name) };
  }
  return { GatewayId: ask.id(kind, name) };
}

/** `0.0.0.0/0 igw:minato-main`, or a prefix list's name (`pl:s3`) in place of the range. */
function routeOf(ask: Ask, route: string) {
  const [destination, target] = route.split(' ') as [string, string];
  const to = destination.startsWith('pl:')
    ? { DestinationPrefixListId: listId(ask, destination.slice(3)) }
    : { DestinationCidrBlock: destination };
  return { ...to, ...targetOf(ask, target), Origin: 'CreateRoute', State: 'active' };
}

function announcedBy(ask: Ask, { propagating }: SampleRouteTable) {
  const vpn = ask.here(ask.company.vpns).find(({ name }) => name === propagating);
  return (vpn?.routes ?? []).map((DestinationCidrBlock) => ({
    DestinationCidrBlock,
    GatewayId: ask.id('vgw', propagating as string),
    Origin: 'EnableVgwRoutePropagation',
    State: 'active',
  }));
}

function associationsOf(ask: Ask, { name, vpc, main, subnets = [] }: SampleRouteTable) {
  const RouteTableId = ask.id('rtb', name);
  const AssociationState = { State: 'associated' };
  if (main === true)
    return [{ Main: true, RouteTableAssociationId: ask.id('rtbassoc', vpc), RouteTableId, AssociationState }];
  return subnets.map((subnet) => ({
    Main: false,
    RouteTableAssociationId: ask.id('rtbassoc', subnet),
    RouteTableId,
    SubnetId: ask.id('subnet', subnet),
    AssociationState,
  }));
}

/** Where the packets of each subnet go. */
export const ec2Routes: Answers = {
  DescribeRouteTables: (ask) => ({
    RouteTables: ask.here(ask.company.routeTables).map((table) => {
      const vpc = ask.here(ask.company.vpcs).find(({ name }) => name === table.vpc);
      return {
        Associations: associationsOf(ask, table),
        PropagatingVgws: table.propagating === undefined ? [] : [{ GatewayId: ask.id('vgw', table.propagating) }],
        RouteTableId: ask.id('rtb', table.name),
        Routes: [
          { DestinationCidrBlock: vpc?.cidr, GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' },
          ...table.routes.map((route) => routeOf(ask, route)),
          ...announcedBy(ask, table),
        ],
        Tags: tags({ Name: table.name }),
        VpcId: ask.id('vpc', table.vpc),
        OwnerId: ask.account,
      };
    }),
  }),
};
