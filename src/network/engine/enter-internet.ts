import { publicAddresses } from '../addresses/public-addresses.ts';
import { intersectTraffic } from '../traffic/intersect-traffic.ts';
import { subtractTraffic } from '../traffic/subtract-traffic.ts';
import { deliver } from './deliver.ts';
import type { Heading } from './enter-by-door.ts';
import { enterVpc } from './enter-vpc.ts';
import { listUnread } from './list-unread.ts';
import { notRead } from './not-read.ts';
import type { Span } from './span.ts';
import type { Trail } from './trail.ts';
import type { Walk } from './walk.ts';
import type { Check } from './way.ts';

/**
 * In from the internet: through the internet gateway of the VPC, over IPv4 to interfaces with a public address alone; the
 * gateway's own route table may lead over a middlebox (https://docs.aws.amazon.com/vpc/latest/userguide/gateway-route-tables.html).
 */
export function enterInternet(
  walk: Walk,
  destination: Span,
  heading: Heading | null,
  via: string | null,
  before: Trail,
) {
  const { atlas, family } = walk;
  const { topology } = atlas;
  const trail = before.to('outside', '*');
  if (heading === null) return trail.end(walk, destination, { kind: 'stop', by: null });
  const vpc = topology.vpcs.get(heading.vpc);
  if (vpc === undefined) return trail.lose(walk, destination, notRead(topology, 'vpc', heading.vpc));
  const answered = via === null ? null : (topology.gateways.get(via) ?? null);
  if (answered?.kind === 'egress-only-gateway')
    return deliver(walk, vpc.id, destination, trail.to('egress-only-gateway', answered.id));
  const gateway = atlas.internetGatewayOf(vpc.id);
  if (gateway === null) {
    const unread = listUnread(topology, 'gateway', vpc);
    return unread === null
      ? trail.end(walk, destination, { kind: 'stop', by: null })
      : trail.lose(walk, destination, unread);
  }
  const rule = { kind: 'gateway', of: gateway.id, line: null, refs: gateway.refs } as const;
  const block: Check = { kind: 'block', vpc: vpc.id, subnet: heading.subnet, isEgressOnly: false };
  const at = trail.to('internet-gateway', gateway.id, { kind: 'cite', rule }, block);
  const isKept = family === 4 ? !heading.isPublic : heading.isHidden;
  // IPv4 packets are addressed to the public address; IPv6 ones to the interface's own, which has to be one of the internet.
  const world = atlas.grid.cover(publicAddresses(6));
  const open = isKept ? [] : family === 4 ? destination : intersectTraffic(destination, world);
  trail
    .to('internet-gateway', gateway.id)
    .end(walk, subtractTraffic(destination, open), { kind: 'stop', by: { ...rule, kind: 'address' } });
  if (open.length > 0) enterVpc(walk, gateway.id, vpc.id, open, at);
}
