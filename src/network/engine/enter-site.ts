import type { Site } from '../elements/site.ts';
import type { Door } from '../reach.ts';
import type { Topology } from '../topology.ts';
import { intersectTraffic } from '../traffic/intersect-traffic.ts';
import { subtractTraffic } from '../traffic/subtract-traffic.ts';
import type { UnreadPart } from '../unread-part.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { enterClientVpn } from './enter-client-vpn.ts';
import { enterVpc } from './enter-vpc.ts';
import { isLoose } from './is-loose.ts';
import { listUnread } from './list-unread.ts';
import { notRead } from './not-read.ts';
import { sitesAt } from './sites-at.ts';
import type { Span } from './span.ts';
import type { Trail } from './trail.ts';
import type { Walk } from './walk.ts';

/** In from a site, over its VPN or Direct Connect: to the virtual private gateway or the transit gateways it ends at. */
export function enterSite(walk: Walk, door: Door, destination: Span, before: Trail) {
  const { topology } = walk.atlas;
  const site = topology.sites.get(door.id);
  if (site?.kind === 'client-vpn') return enterClientVpn(walk, site, destination, before);
  const trail = before.to('site', door.id);
  let isFound = false;
  for (const id of [site?.gateway ?? '', ...(site?.joined ?? [])]) {
    const gateway = topology.gateways.get(id);
    const isMissing = gateway === undefined && site?.joined?.includes(id) === true && !topology.transitGateways.has(id);
    if (isMissing) trail.to('vpn-gateway', id).lose(walk, destination, notRead(topology, 'gateway', id));
    if (gateway === undefined || site === undefined) continue;
    isFound = true;
    if (gateway.vpc !== null) enterGateway(walk, site, id, gateway.vpc, destination, trail);
    else trail.to('vpn-gateway', id).end(walk, destination, { kind: 'stop', by: null });
  }
  const resources = [door.id, site?.gateway ?? door.id];
  for (const transit of [...topology.transitGateways.values()].sort((a, b) => byCodeUnit(a.id, b.id)))
    for (const { id, kind, resource } of 'state' in transit.attachments ? [] : transit.attachments) {
      if (kind === 'vpc' || kind === 'peering' || !resources.includes(resource)) continue;
      isFound = true;
      walk.transit(transit, id, destination, trail);
    }
  if (!isFound || (site !== undefined && isLoose(topology, site)))
    trail.lose(walk, destination, missingEnd(topology, door, site));
}

/** What would tell where a site ends: the list of the gateways it names, else that of the sites. */
function missingEnd(topology: Topology, door: Door, site: Site | undefined): UnreadPart {
  const part = site?.gateway?.startsWith('vgw-') ? 'gateway' : 'transit-gateway';
  if (site !== undefined && /^(v|t)gw-/.test(site.gateway ?? '') && !topology.gateways.has(site.gateway ?? '')) {
    const list = listUnread(topology, part, site);
    if (list !== null) return list;
  }
  return notRead(topology, door.kind === 'vpn' ? 'vpn' : 'direct-connect', door.id);
}

/**
 * Into the VPC of a virtual private gateway, or on to another site at it: whether it hands routes of one site to the next
 * depends on what they announce (https://docs.aws.amazon.com/vpn/latest/s2svpn/VPN_CloudHub.html).
 */
function enterGateway(walk: Walk, site: Site, gateway: string, vpc: string, destination: Span, before: Trail) {
  const { atlas, family } = walk;
  const found = atlas.topology.gateways.get(gateway);
  const rule = { kind: 'gateway', of: gateway, line: null, refs: found?.refs ?? [] } as const;
  const trail = before.to('vpn-gateway', gateway, { kind: 'cite', rule });
  const own = atlas.grid.coverAll(family, atlas.topology.vpcs.get(vpc)?.ranges ?? []);
  const inside = atlas.topology.vpcs.has(vpc) ? intersectTraffic(destination, own) : destination;
  if (inside.length > 0) enterVpc(walk, gateway, vpc, inside, trail);
  const beyond = subtractTraffic(destination, inside);
  for (const other of site.gateway === gateway ? sitesAt(atlas.topology, gateway) : []) {
    if (other.id === site.id) continue;
    const behind =
      other.ranges.length === 0 ? beyond : intersectTraffic(beyond, atlas.grid.coverAll(family, other.ranges));
    const doubt = { reason: 'RUNTIME_DEPENDENT', kind: 'dynamic-routing', id: gateway, refs: other.refs } as const;
    const door = { kind: other.kind, id: other.id } as const;
    trail
      .ask({ kind: 'doubt', doubt })
      .to('site', other.id)
      .end(walk, behind, { kind: 'door', door, via: gateway, isOpen: false });
  }
  trail.end(walk, beyond, { kind: 'stop', by: null });
}
