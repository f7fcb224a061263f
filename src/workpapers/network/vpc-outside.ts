import type { Site } from '../../network/elements/site.ts';
import type { Vpc } from '../../network/elements/subnet.ts';
import type { TransitGateway } from '../../network/elements/transit-gateway.ts';
import type { DrawingKit } from './drawing-kit.ts';
import { foldBoxes } from './fold-boxes.ts';
import { markOf } from './mark-of.ts';
import { nameTexts } from './name-texts.ts';
import { peerBox } from './peer-box.ts';
import type { PictureBox, PictureLink, PictureSide } from './picture.ts';
import { siteBox } from './site-box.ts';

/** What a VPC is joined to: transit gateways, peered VPCs, sites behind its gateway, service networks. */
export function vpcOutside(vpc: Vpc, kit: DrawingKit): PictureSide {
  const { topology, marks, kind } = kit;
  const boxes: PictureBox[] = [];
  const links: PictureLink[] = [];
  for (const gateway of topology.transitGateways.values()) {
    const own = attachmentsOf(gateway).filter(({ resource }) => resource === vpc.id);
    if (own.length === 0) continue;
    const ids = [gateway.id, ...own.map(({ id }) => id)];
    boxes.push({
      id: gateway.id,
      column: 1,
      tone: 'outside',
      texts: [
        ...nameTexts(kind('transit-gateway'), gateway.name, gateway.id),
        ...own.map(({ id }) => ({ text: id, size: 7.5 })),
        { text: kit.account(gateway.owner), size: 7.5 },
      ],
      cells: [],
      perRow: 1,
      mark: markOf(ids, marks),
    });
    addSites(gateway.id, sitesOf(gateway.id, kit), { boxes, links }, kit);
  }
  const peers = foldBoxes(peersOf(vpc, kit), { kind: kind('peering'), place: vpc.id }, kit);
  boxes.push(...peers.boxes);
  for (const gateway of topology.gateways.values())
    if (gateway.vpc === vpc.id && gateway.kind === 'vpn-gateway')
      addSites(gateway.id, sitesOf(gateway.id, kit), { boxes, links }, kit);
  addSites(vpc.id, sitesOf(vpc.id, kit), { boxes, links }, kit);
  for (const network of topology.serviceNetworks.values()) {
    if ('state' in network.vpcs || !network.vpcs.includes(vpc.id)) continue;
    const texts = nameTexts(kind('service-network'), network.name, network.id);
    boxes.push({
      id: network.id,
      column: 0,
      tone: 'outside',
      texts,
      cells: [],
      perRow: 1,
      mark: markOf([network.id], marks),
    });
  }
  return { boxes, links, into: peers.into };
}

/** Routes name the peering, so the box of its other side goes by that id. */
function peersOf({ id }: Vpc, kit: DrawingKit): readonly PictureBox[] {
  return [...kit.topology.peerings.values()].flatMap((peering) => {
    const { requester, accepter } = peering;
    const side = requester.vpc === id ? accepter : accepter.vpc === id ? requester : null;
    return side === null ? [] : [peerBox(peering.id, peering, side, 1, kit)];
  });
}

function attachmentsOf({ attachments }: TransitGateway): readonly { readonly id: string; readonly resource: string }[] {
  return 'state' in attachments ? [] : attachments;
}

/** The VPN connections and virtual interfaces that end at a gateway, straight or over a Direct Connect gateway. */
function sitesOf(gateway: string, { topology }: DrawingKit): readonly Site[] {
  return [...topology.sites.values()].filter((site) => site.gateway === gateway || site.joined?.includes(gateway));
}

function addSites(
  gateway: string,
  sites: readonly Site[],
  { boxes, links }: { readonly boxes: PictureBox[]; readonly links: PictureLink[] },
  kit: DrawingKit,
): void {
  if (sites.length === 0) return;
  const id = `sites ${gateway}`;
  boxes.push(siteBox(id, sites, 0, kit));
  links.push({ from: id, to: gateway, text: '', tone: 'site', mark: null });
}
