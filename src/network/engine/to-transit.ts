import type { Interface } from '../elements/interface.ts';
import type { TransitAttachment } from '../elements/transit-gateway.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { listUnread } from './list-unread.ts';
import { notRead } from './not-read.ts';
import type { RouteStep } from './route-step.ts';
import type { Span } from './span.ts';
import type { Trail } from './trail.ts';
import type { Walk } from './walk.ts';

/**
 * To a transit gateway: through its interface in the same availability zone, past that subnet's network ACL inwards
 * (https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html, https://docs.aws.amazon.com/vpc/latest/tgw/tgw-nacls.html).
 */
export function toTransit(walk: Walk, step: RouteStep, destination: Span, trail: Trail) {
  const { vpc, route, rule } = step;
  const { topology } = walk.atlas;
  const gateway = topology.transitGateways.get(route.target.id);
  const missing = trail.to('vpc', vpc.id).to('transit-gateway', route.target.id);
  if (gateway === undefined)
    return missing.lose(walk, destination, notRead(topology, 'transit-gateway', route.target.id, vpc));
  if ('state' in gateway.attachments) return missing.lose(walk, destination, gateway.attachments);
  const attachments = gateway.attachments
    .filter(({ kind, resource }) => kind === 'vpc' && resource === vpc.id)
    .sort((a, b) => byCodeUnit(a.id, b.id));
  const open = attachments.filter(({ isAvailable }) => isAvailable);
  // Of a transit gateway of somebody else, an account sees its own attachments alone.
  if (attachments.length === 0 && !topology.places.has(`${gateway.owner} ${gateway.region}`))
    return missing.lose(walk, destination, notRead(topology, 'transit-gateway', gateway.id, vpc));
  // Where its owner's lists were not read, its attachments are those that others see, and not all.
  if (attachments.length === 0 && 'state' in gateway.routeTables)
    return missing.lose(walk, destination, gateway.routeTables);
  if (open.length === 0) return missing.end(walk, destination, { kind: 'stop', by: rule });
  for (const attachment of open) {
    const way = doorway(walk, step, attachment, trail);
    if (way === null) trail.end(walk, destination, { kind: 'stop', by: rule });
    else walk.transit(gateway, attachment.id, destination, way);
  }
}

/** The way to the gateway's interface in the zone; null where it has none there. */
function doorway({ atlas }: Walk, { vpc, subnet }: RouteStep, { id }: TransitAttachment, trail: Trail): Trail | null {
  const near = (one: Interface): boolean => {
    const zone = atlas.topology.subnets.get(one.subnet)?.zone ?? null;
    return zone === null || subnet === null || subnet.zone === null || zone === subnet.zone;
  };
  const all = atlas.transitInterfaces(vpc.id, id);
  const [entry] = all.filter(near);
  if (entry === undefined && all.length > 0) return null;
  if (entry === undefined) {
    const unread = listUnread(atlas.topology, 'interface', vpc);
    return trail.to('vpc', vpc.id, ...(unread === null ? [] : [{ kind: 'unread', unread } as const]));
  }
  const past = { kind: 'acl', subnet: entry.subnet, direction: 'ingress' } as const;
  if (entry.subnet === subnet?.id) return trail.ask(past).to('vpc', vpc.id);
  return trail.to('vpc', vpc.id).to('subnet', entry.subnet, past);
}
