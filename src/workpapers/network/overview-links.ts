import type { DrawingKit } from './drawing-kit.ts';
import { markOf } from './mark-of.ts';
import { networkWords } from './network-words.ts';
import type { PictureLink } from './picture.ts';

/** The lines of the overview between VPCs, transit gateways, sites and the internet, by the ids of the elements. */
export function overviewLinks(kit: Pick<DrawingKit, 'topology' | 'marks' | 't'>): readonly PictureLink[] {
  const { topology, marks, t } = kit;
  const links: PictureLink[] = [];
  for (const { id, kind, vpc } of topology.gateways.values())
    if (vpc !== null && kind !== 'vpn-gateway')
      links.push({ from: 'internet', to: vpc, text: '', tone: 'internet', mark: markOf([id], marks) });
  for (const { id, requester, accepter, isActive } of topology.peerings.values()) {
    const inside = [requester, accepter].filter(({ vpc }) => topology.vpcs.has(vpc)).map(({ vpc }) => vpc);
    const text = isActive ? id : t(networkWords.inactive, { text: id });
    const [first, second] = inside;
    const look = { text, tone: isActive ? ('peering' as const) : ('blocked' as const), mark: markOf([id], marks) };
    if (first !== undefined && second !== undefined) links.push({ from: first, to: second, ...look, sideways: true });
    else if (first !== undefined) links.push({ from: id, to: first, ...look });
  }
  for (const gateway of topology.transitGateways.values()) {
    if ('state' in gateway.attachments) continue;
    for (const { id, kind, resource, isAvailable } of gateway.attachments) {
      const look = {
        text: '',
        tone: isAvailable ? ('transit' as const) : ('blocked' as const),
        mark: markOf([id], marks),
      };
      if (kind === 'vpc') links.push({ from: gateway.id, to: resource, ...look });
      if (kind === 'peering' && gateway.id < resource)
        links.push({ from: gateway.id, to: resource, ...look, sideways: true });
    }
  }
  for (const site of topology.sites.values()) {
    const ends = new Set([site.gateway, ...(site.joined ?? [])]);
    for (const end of ends) {
      const gateway = end === null ? undefined : topology.gateways.get(end);
      const to = gateway === undefined ? end : gateway.vpc;
      if (to !== null) links.push({ from: `sites ${to}`, to, text: '', tone: 'site', mark: markOf([site.id], marks) });
    }
  }
  for (const network of topology.serviceNetworks.values())
    if (!('state' in network.vpcs))
      for (const vpc of network.vpcs)
        links.push({ from: network.id, to: vpc, text: '', tone: 'lattice', mark: markOf([network.id], marks) });
  return links;
}
