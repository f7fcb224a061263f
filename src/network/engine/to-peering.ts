import { intersectTraffic } from '../traffic/intersect-traffic.ts';
import { subtractTraffic } from '../traffic/subtract-traffic.ts';
import type { Crossing } from './crossing.ts';
import { deliver } from './deliver.ts';
import { notRead } from './not-read.ts';
import type { RouteStep } from './route-step.ts';
import type { Span } from './span.ts';
import type { Trail } from './trail.ts';
import { uncollected } from './uncollected.ts';
import type { Walk } from './walk.ts';

/**
 * Over a peering: packets of this VPC's own addresses to those of the other, and no further
 * (https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html, "no transitive peering, no edge to edge routing").
 */
export function toPeering(walk: Walk, { route, vpc }: RouteStep, destination: Span, trail: Trail) {
  const { atlas, family } = walk;
  const { topology } = atlas;
  const { id } = route.target;
  const peering = topology.peerings.get(id);
  if (peering === undefined)
    return trail.to('peering', id).lose(walk, destination, notRead(topology, 'peering', id, vpc));
  const rule = { kind: 'peering', of: id, line: null, refs: peering.refs } as const;
  const at = trail.to('peering', id, { kind: 'cite', rule }, { kind: 'own', vpc: vpc.id, rule });
  const { requester, accepter } = peering;
  const other = requester.vpc === vpc.id ? accepter : requester;
  if (!peering.isActive || (requester.vpc !== vpc.id && accepter.vpc !== vpc.id))
    return at.end(walk, destination, { kind: 'stop', by: rule });
  const over = at.over(crossingOf(trail.crossing, requester.region === accepter.region));
  if (topology.vpcs.has(other.vpc)) return deliver(walk, other.vpc, destination, over);
  const behind =
    other.ranges.length === 0 ? destination : intersectTraffic(destination, atlas.grid.coverAll(family, other.ranges));
  over.end(walk, subtractTraffic(destination, behind), { kind: 'stop', by: null });
  const unread = uncollected(topology, other.account, other.region);
  const door = { kind: 'account', id: other.account } as const;
  over.ask({ kind: 'unread', unread }).end(walk, behind, { kind: 'door', door, via: id, isOpen: false });
}

/** References between groups hold over the peering itself, within a region. */
function crossingOf(before: Crossing, isNear: boolean): Crossing {
  if (!isNear) return { kind: 'lost', id: '' };
  if (before.kind === 'open') return before;
  return before.kind === 'same' ? { kind: 'peering', id: '' } : { kind: 'lost', id: '' };
}
