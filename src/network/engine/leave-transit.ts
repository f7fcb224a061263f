import type { Doubt } from '../doubt.ts';
import type { TransitAttachment, TransitGateway } from '../elements/transit-gateway.ts';
import type { NetworkRule } from '../reach.ts';
import { arriveByTransit } from './arrive-by-transit.ts';
import { notRead } from './not-read.ts';
import { sitesAt } from './sites-at.ts';
import type { Span } from './span.ts';
import type { Trail } from './trail.ts';
import type { Walk } from './walk.ts';

/** Packets that a transit gateway hands to an attachment: to a VPC, a site, another transit gateway or a function. */
export function leaveTransit(
  walk: Walk,
  gateway: TransitGateway,
  to: string,
  destination: Span,
  trail: Trail,
  rule: NetworkRule,
) {
  const { topology } = walk.atlas;
  const attachment = 'state' in gateway.attachments ? undefined : gateway.attachments.find(({ id }) => id === to);
  if (attachment === undefined) return trail.lose(walk, destination, notRead(topology, 'transit-gateway', to, gateway));
  if (!attachment.isAvailable) return trail.end(walk, destination, { kind: 'stop', by: rule });
  const doubt = (kind: Doubt['kind'], reason: Doubt['reason']): Trail =>
    trail.ask({ kind: 'doubt', doubt: { reason, kind, id: attachment.id, refs: attachment.refs } });
  switch (attachment.kind) {
    case 'vpc':
      return arriveByTransit(walk, gateway, attachment, destination, trail);
    case 'vpn':
    case 'direct-connect-gateway':
      return toSites(walk, attachment, destination, trail);
    case 'peering':
      return toOther(walk, gateway, attachment, destination, trail);
    case 'network-function': {
      const behind = doubt('firewall', 'UNSUPPORTED_SERVICE').over({ kind: 'lost', id: '' });
      return walk.transit(gateway, attachment.id, destination, behind);
    }
    default:
      return doubt('dynamic-routing', 'RUNTIME_DEPENDENT').end(walk, destination, { kind: 'anywhere' });
  }
}

function toSites(walk: Walk, attachment: TransitAttachment, destination: Span, trail: Trail) {
  const known = sitesAt(walk.atlas.topology, attachment.resource);
  const kind = attachment.kind === 'vpn' ? 'vpn' : 'direct-connect';
  const ids = known.length === 0 ? [attachment.resource] : known.map(({ id }) => id);
  for (const id of ids)
    trail
      .to('site', id)
      .end(walk, destination, { kind: 'door', door: { kind, id }, via: attachment.id, isOpen: false });
}

/** Over a peering of transit gateways; one that was not collected is a door to networks nobody here can read. */
function toOther(walk: Walk, { id }: TransitGateway, attachment: TransitAttachment, destination: Span, trail: Trail) {
  const { topology } = walk.atlas;
  const other = topology.transitGateways.get(attachment.resource);
  if (other !== undefined && !('state' in other.attachments)) {
    const { attachments } = other;
    const entry = attachments.find((one) => one.id === attachment.id) ?? attachments.find((one) => one.resource === id);
    if (entry !== undefined) return walk.transit(other, entry.id, destination, trail.over({ kind: 'lost', id: '' }));
  }
  const unread = notRead(topology, 'transit-gateway', attachment.resource);
  const door = { kind: 'transit-gateway', id: attachment.resource } as const;
  trail
    .ask({ kind: 'unread', unread })
    .over({ kind: 'open', id: '' })
    .end(walk, destination, { kind: 'door', door, via: attachment.id, isOpen: true });
}
