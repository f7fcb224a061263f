import type { TransitAttachment, TransitGateway } from '../elements/transit-gateway.ts';
import { intersectTraffic } from '../traffic/intersect-traffic.ts';
import { deliver } from './deliver.ts';
import { listUnread } from './list-unread.ts';
import type { Span } from './span.ts';
import type { Trail } from './trail.ts';
import { uncollected } from './uncollected.ts';
import type { Walk } from './walk.ts';

/**
 * Packets that a transit gateway hands to a VPC: they leave its interfaces there, past the subnet's network ACL outwards, and
 * take that subnet's table (https://docs.aws.amazon.com/vpc/latest/tgw/tgw-nacls.html). A VPC nobody collected is a door.
 */
export function arriveByTransit(
  walk: Walk,
  gateway: TransitGateway,
  { id, resource, owner }: TransitAttachment,
  destination: Span,
  trail: Trail,
) {
  const { atlas, family } = walk;
  const { topology } = atlas;
  const vpc = topology.vpcs.get(resource);
  if (vpc === undefined) {
    const unread = uncollected(topology, owner, gateway.region);
    const door = { kind: 'account', id: owner } as const;
    return trail
      .ask({ kind: 'unread', unread })
      .over({ kind: 'open', id: '' })
      .end(walk, destination, { kind: 'door', door, via: id, isOpen: true });
  }
  const isNear = trail.crossing.kind === 'same' && trail.region === vpc.region && gateway.region === vpc.region;
  const crossing = isNear ? ({ kind: 'transit', id: gateway.id } as const) : ({ kind: 'lost', id: '' } as const);
  const inside = trail.over(trail.crossing.kind === 'open' ? trail.crossing : crossing).to('vpc', vpc.id);
  const entries = atlas.transitInterfaces(vpc.id, id);
  const known = new Set<string>();
  for (const { subnet } of entries) {
    const found = topology.subnets.get(subnet);
    const alike = found === undefined ? subnet : `${JSON.stringify(found.routeTable)} ${JSON.stringify(found.acl)}`;
    const holds = found !== undefined && intersectTraffic(destination, atlas.placesOf(subnet, family)).length > 0;
    if (known.has(alike) && !holds) continue;
    known.add(alike);
    walk.leave(subnet, destination, inside);
  }
  if (entries.length > 0) return;
  const unread = listUnread(topology, 'interface', vpc);
  deliver(walk, vpc.id, destination, unread === null ? inside : inside.ask({ kind: 'unread', unread }));
}
