import { intersectTraffic } from '../traffic/intersect-traffic.ts';
import { subtractTraffic } from '../traffic/subtract-traffic.ts';
import { isLoose } from './is-loose.ts';
import { notRead } from './not-read.ts';
import type { RouteStep } from './route-step.ts';
import { sitesAt } from './sites-at.ts';
import type { Span } from './span.ts';
import type { Trail } from './trail.ts';
import type { Walk } from './walk.ts';

/** To a virtual private gateway: out to the sites that end at it, for the prefixes known to stand behind each. */
export function toVpnGateway(walk: Walk, { route, vpc }: RouteStep, destination: Span, trail: Trail) {
  const { atlas, family } = walk;
  const { id } = route.target;
  const gateway = atlas.topology.gateways.get(id);
  const rule = { kind: 'gateway', of: id, line: null, refs: gateway?.refs ?? [] } as const;
  const at = trail.to('vpn-gateway', id, { kind: 'cite', rule }, { kind: 'own', vpc: vpc.id, rule });
  let left = destination;
  for (const site of sitesAt(atlas.topology, id)) {
    const behind =
      site.ranges.length === 0 ? destination : intersectTraffic(destination, atlas.grid.coverAll(family, site.ranges));
    const door = { kind: site.kind, id: site.id } as const;
    at.to('site', site.id).end(walk, behind, { kind: 'door', door, via: id, isOpen: false });
    left = subtractTraffic(left, behind);
  }
  const lists = atlas.topology.unread.filter(
    ({ part, of }) => (part === 'vpn' || part === 'direct-connect') && of === `${vpc.account} ${vpc.region}`,
  );
  // What a Direct Connect gateway is joined to was not read: it may be joined to this one.
  const lines = [...atlas.topology.sites.values()].filter((site) => isLoose(atlas.topology, site));
  // An announced route has somebody behind it: a line of an account nobody collected may end here too.
  const isUnexplained = route.propagated || !atlas.topology.places.has(`${vpc.account} ${vpc.region}`);
  const unseen = isUnexplained ? [notRead(atlas.topology, 'direct-connect', id)] : [];
  const unread = [
    ...lists,
    ...unseen,
    ...lines.map((site) => notRead(atlas.topology, 'direct-connect', site.gateway ?? site.id)),
  ];
  const [first, ...more] = unread;
  if (first === undefined) at.end(walk, left, { kind: 'stop', by: null });
  else at.ask(...more.map((one) => ({ kind: 'unread', unread: one }) as const)).lose(walk, left, first);
}
