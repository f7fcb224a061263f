import { readMember } from './read-member.ts';

/**
 * The routes to an internet gateway that a subnet uses, as `0.0.0.0/0>igw-…`: those of the table joined to it, else those of
 * the main table of its VPC (Amazon VPC User Guide, "Subnet route tables"). A route to a deleted gateway leads nowhere.
 */
export function readInternetRoutes(tables: readonly unknown[], subnet: unknown): string[] | undefined {
  const own = tables.find((table) => joined(table, 'SubnetId', readMember(subnet, 'SubnetId')));
  const used = own === undefined ? tables.find((table) => joined(table, 'Main', true)) : own;
  if (used === undefined) return undefined;
  return readGatewayRoutes(used);
}

function readGatewayRoutes(table: unknown): string[] {
  const routes = readMember(table, 'Routes');
  if (!Array.isArray(routes)) return [];
  return routes
    .filter((route) => String(readMember(route, 'GatewayId')).startsWith('igw-'))
    .filter((route) => readMember(route, 'State') !== 'blackhole')
    .map((route) => `${destinationOf(route)}>${String(readMember(route, 'GatewayId'))}`);
}

function destinationOf(route: unknown): string {
  const names = ['DestinationCidrBlock', 'DestinationIpv6CidrBlock', 'DestinationPrefixListId'];
  return names
    .map((name) => readMember(route, name))
    .filter((value) => typeof value === 'string')
    .join(',');
}

function joined(table: unknown, member: string, value: unknown): boolean {
  const associations = readMember(table, 'Associations');
  if (!Array.isArray(associations) || value === undefined) return false;
  return associations.some((association) => readMember(association, member) === value && isActive(association));
}

function isActive(association: unknown): boolean {
  const state = readMember(association, 'AssociationState.State');
  return state === undefined || state === 'associated';
}
