import type { Route, RouteTable } from '../elements/route-table.ts';
import type { Subnet } from '../elements/subnet.ts';
import { intersectTraffic } from '../traffic/intersect-traffic.ts';
import { subtractTraffic } from '../traffic/subtract-traffic.ts';
import { followRoute } from './follow-route.ts';
import { notRead } from './not-read.ts';
import type { RouteMap } from './route-map.ts';
import type { Span } from './span.ts';
import type { Trail } from './trail.ts';
import type { Walk } from './walk.ts';

/**
 * Packets that leave an interface: those for the same subnet go straight there; others pass the network ACL outwards and
 * take the route of the subnet's table (https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html).
 */
export function leaveSubnet(walk: Walk, id: string, destination: Span, before: Trail) {
  const { atlas, family } = walk;
  const subnet = atlas.topology.subnets.get(id);
  if (subnet === undefined)
    return before.to('subnet', id).lose(walk, destination, notRead(atlas.topology, 'subnet', id));
  const own = atlas.placesOf(id, family);
  const inside = before.last === null ? before : before.to('subnet', id);
  inside.end(walk, intersectTraffic(destination, own), { kind: 'subnet', id });
  const rest = subtractTraffic(destination, own);
  if (rest.length === 0) return;
  const trail = before.visit(`subnet ${id}`);
  if (trail === null) return before.end(walk, rest, { kind: 'stop', by: null });
  const out = trail.to('subnet', id, { kind: 'acl', subnet: id, direction: 'egress' });
  const table = atlas.tableOf(id);
  if ('state' in table) return out.lose(walk, rest, table);
  takeRoutes(walk, subnet, table, atlas.routes(table, family), rest, out);
}

function takeRoutes(
  walk: Walk,
  subnet: Subnet,
  table: RouteTable,
  { painted, vague }: RouteMap<Route>,
  destination: Span,
  out: Trail,
) {
  const { topology } = walk.atlas;
  const vpc = topology.vpcs.get(subnet.vpc);
  if (vpc === undefined) return out.lose(walk, destination, notRead(topology, 'vpc', subnet.vpc, subnet));
  const follow = (route: Route, span: Span, trail: Trail): void => {
    const rule = { kind: 'route', of: table.id, line: route.written, refs: route.refs } as const;
    followRoute(walk, { vpc, subnet, route, rule }, span, trail.ask({ kind: 'cite', rule }));
  };
  const unread = vague.flatMap(({ destination: list }) => ('state' in list ? [list] : []));
  const unsure = out.ask(...unread.map((one) => ({ kind: 'unread', unread: one }) as const));
  for (const { span, value } of painted.split(destination))
    if (value === null) unsure.end(walk, span, { kind: 'stop', by: null });
    else follow(value, span, unsure);
  for (const route of vague) follow(route, destination, unsure);
}
