import type { Site } from '../elements/site.ts';
import type { Subnet } from '../elements/subnet.ts';
import { intersectTraffic } from '../traffic/intersect-traffic.ts';
import { subtractTraffic } from '../traffic/subtract-traffic.ts';
import { notRead } from './not-read.ts';
import type { Sender } from './sender.ts';
import type { Span } from './span.ts';
import type { Trail } from './trail.ts';
import type { Walk } from './walk.ts';
import type { Check } from './way.ts';

/**
 * In from a Client VPN: to authorised destinations, with the address of its interface in an associated subnet and through its
 * security groups (https://docs.aws.amazon.com/vpn/latest/clientvpn-admin/how-it-works.html).
 */
export function enterClientVpn(walk: Walk, site: Site, destination: Span, before: Trail) {
  const { atlas, family } = walk;
  const { topology } = atlas;
  const rule = { kind: 'gateway', of: site.id, line: null, refs: site.refs } as const;
  const entry = before.to('site', site.id, { kind: 'cite', rule });
  const isUnread = 'state' in site.authorised;
  const allowed = isUnread ? destination : intersectTraffic(destination, atlas.grid.coverAll(family, read(site)));
  before.to('site', site.id).end(walk, subtractTraffic(destination, allowed), { kind: 'stop', by: rule });
  const checks: Check[] = 'state' in site.authorised ? [{ kind: 'unread', unread: site.authorised }] : [];
  for (const id of [...site.subnets].sort()) {
    const subnet = topology.subnets.get(id);
    if (subnet === undefined) {
      entry.lose(walk, allowed, notRead(topology, 'subnet', id, site));
      continue;
    }
    const to = clientSender(walk, site, subnet);
    const span = to.home?.span ?? [];
    const trail = entry
      .from(subnet.region)
      .ask(
        ...checks,
        { kind: 'translate', to, span, rule },
        { kind: 'groups', groups: site.groups, peer: 'anybody', direction: 'egress' },
      );
    const routed = routedBy(walk, site, id, allowed);
    trail.end(walk, subtractTraffic(allowed, routed), { kind: 'stop', by: rule });
    if (routed.length > 0) walk.leave(id, routed, trail);
  }
  if (site.subnets.length > 0) return;
  const unread = topology.unread.find(({ part, of }) => part === 'client-vpn' && of === site.id);
  // One that stands in no VPC ends at a transit gateway, whose attachment nobody here can follow.
  if (unread === undefined && site.gateway !== null) entry.end(walk, allowed, { kind: 'stop', by: null });
  else entry.lose(walk, allowed, unread ?? notRead(topology, 'client-vpn', site.id));
}

/** What the endpoint's own routes lead through one of its subnets; all, where its routes were not read. */
function routedBy({ atlas, family }: Walk, { routes }: Site, subnet: string, allowed: Span): Span {
  if (routes === undefined) return allowed;
  const through = routes.filter((route) => route.subnet === subnet).map(({ destination }) => destination);
  return intersectTraffic(allowed, atlas.grid.coverAll(family, through));
}

const read = ({ authorised }: Site) => ('state' in authorised ? [] : authorised);

/** Clients as the interface of the Client VPN in a subnet shows them. */
function clientSender({ atlas, family }: Walk, site: Site, subnet: Subnet): Sender {
  const own = atlas.interfacesOf(site.id).filter((one) => one.subnet === subnet.id);
  const ranges = own.length > 0 ? own.flatMap(({ addresses }) => addresses) : subnet.ranges;
  return {
    home: { subnet: subnet.id, span: atlas.grid.coverAll(family, ranges), vpc: subnet.vpc },
    door: null,
    groups: site.groups,
    vpcs: [subnet.vpc],
    isPublic: own.length === 0 || own.some(({ publicAddresses }) => publicAddresses.length > 0),
    isNat: false,
    routedBy: null,
  };
}
