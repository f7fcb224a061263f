import type {
  TransitAttachment,
  TransitGateway,
  TransitRoute,
  TransitRouteTable,
} from '../elements/transit-gateway.ts';
import type { UnreadPart } from '../unread-part.ts';
import { leaveTransit } from './leave-transit.ts';
import { notRead } from './not-read.ts';
import type { Span } from './span.ts';
import type { Trail } from './trail.ts';
import type { Walk } from './walk.ts';

/**
 * Packets that come to a transit gateway: the table their attachment is associated with decides
 * (https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html); blackholes drop them.
 */
export function lookUpTransit(
  walk: Walk,
  gateway: TransitGateway,
  attachment: string,
  destination: Span,
  before: Trail,
) {
  const { topology } = walk.atlas;
  const at = before.to('transit-gateway', gateway.id);
  const trail = at.visit(`transit ${gateway.id} ${attachment}`);
  if (trail === null) return at.end(walk, destination, { kind: 'stop', by: null });
  if ('state' in gateway.attachments) return trail.lose(walk, destination, gateway.attachments);
  const entry = gateway.attachments.find(({ id }) => id === attachment);
  if (entry === undefined) return trail.lose(walk, destination, notRead(topology, 'transit-gateway', attachment));
  if (!entry.isAvailable || entry.routeTable === null)
    return trail.end(walk, destination, { kind: 'stop', by: byAttachment(entry) });
  const table = tableOf(gateway, entry.routeTable, walk);
  if ('state' in table) return trail.lose(walk, destination, table);
  takeRoutes(walk, gateway, table, destination, trail);
}

const byAttachment = ({ id, refs }: TransitAttachment) => ({ kind: 'gateway', of: id, line: null, refs }) as const;

function tableOf(gateway: TransitGateway, id: string | UnreadPart, { atlas }: Walk): TransitRouteTable | UnreadPart {
  if (typeof id !== 'string') return id;
  if ('state' in gateway.routeTables) return gateway.routeTables;
  return gateway.routeTables.find((one) => one.id === id) ?? notRead(atlas.topology, 'transit-gateway', id, gateway);
}

function takeRoutes(walk: Walk, gateway: TransitGateway, table: TransitRouteTable, destination: Span, trail: Trail) {
  const map = walk.atlas.transitRoutes(table, walk.family);
  if ('state' in map) return trail.lose(walk, destination, map);
  const cut: readonly UnreadPart[] = table.isCut
    ? [{ state: 'unread', part: 'transit-gateway', of: table.id, code: 'CUT', exact: null, refs: table.refs }]
    : [];
  const lists = map.vague.flatMap((route) => ('state' in route.destination ? [route.destination] : []));
  const unsure = trail.ask(...[...cut, ...lists].map((unread) => ({ kind: 'unread', unread }) as const));
  const take = (route: TransitRoute, span: Span) => {
    const rule = { kind: 'route', of: table.id, line: route.written, refs: route.refs } as const;
    if (route.state === 'blackhole' || route.attachments.length === 0)
      return unsure.end(walk, span, { kind: 'stop', by: rule });
    for (const to of route.attachments) leaveTransit(walk, gateway, to, span, unsure.ask({ kind: 'cite', rule }), rule);
  };
  for (const { span, value } of map.painted.split(destination))
    if (value === null) unsure.end(walk, span, { kind: 'stop', by: null });
    else take(value, span);
  for (const route of map.vague) take(route, destination);
  if (table.isCut) unsure.end(walk, destination, { kind: 'anywhere' });
}
