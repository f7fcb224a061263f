import { readText } from '../../facts/read-text.ts';
import type { RouteTarget } from '../elements/route-table.ts';

/** Members of a route that name its target, as the EC2 API reference (Route) lists them; the first that is there counts. */
const members: readonly (readonly [string, RouteTarget['kind']])[] = [
  ['NatGatewayId', 'nat-gateway'],
  ['TransitGatewayId', 'transit-gateway'],
  ['VpcPeeringConnectionId', 'peering'],
  ['NetworkInterfaceId', 'interface'],
  ['EgressOnlyInternetGatewayId', 'egress-only-gateway'],
  ['CoreNetworkArn', 'core-network'],
  ['CarrierGatewayId', 'carrier-gateway'],
  ['LocalGatewayId', 'local-gateway'],
];

/** What the id of a gateway says it is. */
const gateways: readonly (readonly [RegExp, RouteTarget['kind']])[] = [
  [/^local$/, 'local'],
  [/^igw-/, 'internet-gateway'],
  [/^vgw-/, 'vpn-gateway'],
  [/^vpce-/, 'endpoint'],
  [/^eigw-/, 'egress-only-gateway'],
  [/^nat-/, 'nat-gateway'],
  [/^tgw-/, 'transit-gateway'],
  [/^pcx-/, 'peering'],
  [/^eni-/, 'interface'],
];

/** Reads where a route leads; a target that no reader knows is `unknown`, with whatever id the answer gives. */
export function routeTarget(route: unknown): RouteTarget {
  for (const [member, kind] of members) {
    const id = readText(route, member);
    if (id !== undefined) return { kind, id };
  }
  const id = readText(route, 'GatewayId');
  if (id !== undefined) return { kind: gateways.find(([pattern]) => pattern.test(id))?.[1] ?? 'unknown', id };
  return { kind: 'unknown', id: otherId(route) };
}

/** The instance or whatever else the route names beside its destination. */
function otherId(route: unknown): string {
  const names = typeof route === 'object' && route !== null ? Object.keys(route) : [];
  const named = names.filter((name) => /(Id|Arn)$/.test(name) && !/^Destination|OwnerId$/.test(name)).sort();
  return named.flatMap((name) => readText(route, name) ?? [])[0] ?? '';
}
