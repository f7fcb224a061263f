import type { Interface } from '../elements/interface.ts';
import { intersectTraffic } from '../traffic/intersect-traffic.ts';
import { subtractTraffic } from '../traffic/subtract-traffic.ts';
import { deliver } from './deliver.ts';
import { middleboxSender } from './middlebox-sender.ts';
import { notRead } from './not-read.ts';
import type { RouteStep } from './route-step.ts';
import type { Span } from './span.ts';
import type { Trail } from './trail.ts';
import type { Walk } from './walk.ts';

/**
 * To an interface that forwards packets: an appliance or a NAT instance, which decides while it runs. One that checks addresses
 * drops them (https://docs.aws.amazon.com/vpc/latest/userguide/work-with-nat-instances.html, "source/destination checks").
 */
export function toMiddlebox(walk: Walk, { vpc, subnet, route }: RouteStep, all: Span, trail: Trail) {
  const { atlas, family } = walk;
  const { id } = route.target;
  const entry = atlas.topology.interfaces.get(id);
  if (entry === undefined)
    return trail.to('appliance', id).lose(walk, all, notRead(atlas.topology, 'interface', id, vpc));
  // What is meant for the interface itself is not forwarded, and always taken.
  const own = intersectTraffic(all, atlas.grid.coverAll(family, entry.addresses));
  const destination = subtractTraffic(all, own);
  if (own.length > 0) deliver(walk, entry.vpc, own, trail);
  if (destination.length === 0) return;
  const near =
    entry.subnet === subnet?.id
      ? trail
      : trail.to('subnet', entry.subnet, { kind: 'acl', subnet: entry.subnet, direction: 'ingress' });
  const rule = { kind: 'address', of: id, line: null, refs: entry.refs } as const;
  if (entry.checksAddresses === true)
    return near.to('interface', id).end(walk, destination, { kind: 'stop', by: rule });
  const doubt = { reason: 'RUNTIME_DEPENDENT', kind: 'appliance', id, refs: entry.refs } as const;
  const seen = near.visit(`appliance ${id}`);
  if (seen === null) return near.to('appliance', id).end(walk, destination, { kind: 'stop', by: null });
  for (const exit of exits(walk, entry)) {
    const as = middleboxSender(atlas, exit, family);
    const span = as.home?.span ?? [];
    const at = seen.to(
      'appliance',
      id,
      { kind: 'groups', groups: entry.groups, peer: 'sender', direction: 'ingress' },
      { kind: 'middlebox', as, span, doubt },
      { kind: 'groups', groups: exit.groups, peer: 'anybody', direction: 'egress' },
    );
    walk.leave(exit.subnet, destination, at.over({ kind: 'open', id: '' }));
  }
}

/** All interfaces of the same appliance: it may send the packets out of any. */
function exits({ atlas }: Walk, entry: Interface): readonly Interface[] {
  return entry.serves === null ? [entry] : atlas.interfacesOf(entry.serves.id);
}
