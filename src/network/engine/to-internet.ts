import { publicAddresses } from '../addresses/public-addresses.ts';
import { intersectTraffic } from '../traffic/intersect-traffic.ts';
import { subtractTraffic } from '../traffic/subtract-traffic.ts';
import type { RouteStep } from './route-step.ts';
import type { Span } from './span.ts';
import type { Trail } from './trail.ts';
import type { Walk } from './walk.ts';

/**
 * Out to the internet: an internet gateway takes packets of the VPC's own interfaces, over IPv4 only those with a public
 * address (https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html); an egress-only one IPv6 alone
 * (https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html).
 */
export function toInternet(walk: Walk, { route, vpc, rule }: RouteStep, destination: Span, trail: Trail) {
  const { atlas, family } = walk;
  const { kind, id } = route.target;
  const gateway = atlas.topology.gateways.get(id);
  const isEgressOnly = kind === 'egress-only-gateway';
  if (isEgressOnly && family === 4) return trail.end(walk, destination, { kind: 'stop', by: rule });
  const own = { kind: 'gateway', of: id, line: null, refs: gateway?.refs ?? [] } as const;
  const address = { ...own, kind: 'address' } as const;
  const out = trail.to(
    isEgressOnly ? 'egress-only-gateway' : 'internet-gateway',
    id,
    { kind: 'cite', rule: own },
    { kind: 'own', vpc: vpc.id, rule: address },
    { kind: 'public', rule: address },
    { kind: 'block', vpc: vpc.id, subnet: null, isEgressOnly },
  );
  const world = atlas.grid.cover(publicAddresses(family));
  out.end(walk, subtractTraffic(destination, world), { kind: 'stop', by: null });
  const door = { kind: 'internet', id: '*' } as const;
  out.end(walk, intersectTraffic(destination, world), { kind: 'door', door, via: id, isOpen: false });
}
