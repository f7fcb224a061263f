import type { Site } from '../../network/elements/site.ts';
import type { DrawingKit } from './drawing-kit.ts';
import { foldBoxes } from './fold-boxes.ts';
import { markOf } from './mark-of.ts';
import { nameTexts } from './name-texts.ts';
import { networkWords } from './network-words.ts';
import { peerBox } from './peer-box.ts';
import type { PictureBox, PictureLink, PictureSide } from './picture.ts';
import { siteBox } from './site-box.ts';

/** What stands outside the collected accounts in the overview: the internet, sites, peers and attached VPCs of others. */
export function overviewOutside(
  links: readonly PictureLink[],
  shown: ReadonlySet<string>,
  isFirst: boolean,
  kit: DrawingKit,
): Omit<PictureSide, 'links'> {
  const { topology, t, kind, marks } = kit;
  const joins = (id: string): boolean => isFirst || links.some(({ from, to }) => from === id && shown.has(to));
  const boxes: PictureBox[] = [];
  if (links.some(({ from }) => from === 'internet') && joins('internet')) {
    const texts = [{ text: t(networkWords.internet), size: 10, bold: true }];
    boxes.push({ id: 'internet', column: 0, tone: 'outside', texts, cells: [], perRow: 1, mark: null });
  }
  for (const [id, sites] of sitesByEnd(kit)) {
    const ends = links.filter(({ from }) => from === id).map(({ to }) => to);
    const isOfPage = ends.some((end) => shown.has(end) || topology.transitGateways.has(end));
    if (ends.length > 0 && (isFirst || isOfPage)) boxes.push(siteBox(id, sites, 0, kit));
  }
  for (const { id, name } of topology.serviceNetworks.values()) {
    const texts = nameTexts(kind('service-network'), name, id);
    if (joins(id))
      boxes.push({ id, column: 1, tone: 'outside', texts, cells: [], perRow: 1, mark: markOf([id], marks) });
  }
  const place = t(networkWords.overview);
  const peers = foldBoxes(
    strangePeers(kit).filter(({ id }) => joins(id)),
    { kind: kind('peering'), place },
    kit,
  );
  const strange = isFirst ? strangeVpcs(kit) : [];
  const vpcs = foldBoxes(strange, { kind: t(networkWords.strangeVpcs), place }, kit);
  return { boxes: [...boxes, ...peers.boxes, ...vpcs.boxes], into: new Map([...peers.into, ...vpcs.into]) };
}

/** Peerings whose other side is no VPC that was read. */
function strangePeers(kit: DrawingKit): readonly PictureBox[] {
  const { topology } = kit;
  return [...topology.peerings.values()].flatMap((peering) => {
    const beyond = [peering.requester, peering.accepter].filter(({ vpc }) => !topology.vpcs.has(vpc));
    const [side] = beyond;
    return beyond.length === 1 && side !== undefined ? [peerBox(peering.id, peering, side, 0, kit)] : [];
  });
}

/** VPCs that are attached to a transit gateway and were not read. */
function strangeVpcs({ topology, t, marks }: DrawingKit): readonly PictureBox[] {
  const found = new Map<string, PictureBox>();
  for (const { attachments } of topology.transitGateways.values())
    for (const { id, kind, resource, owner } of 'state' in attachments ? [] : attachments) {
      if (kind !== 'vpc' || topology.vpcs.has(resource) || found.has(resource)) continue;
      const outside = { text: t(networkWords.outsideAccount, { id: owner }), size: 7.5 };
      const mark = markOf([id, resource], marks) ?? 'not-collected';
      const texts = [...nameTexts('VPC', null, resource), outside];
      found.set(resource, { id: resource, column: 2, tone: 'unread', texts, cells: [], perRow: 1, mark });
    }
  return [...found.values()];
}

/** Sites by the VPC or transit gateway they end at. */
function sitesByEnd({ topology }: DrawingKit): ReadonlyMap<string, readonly Site[]> {
  const found = new Map<string, Site[]>();
  for (const site of topology.sites.values())
    for (const end of new Set([site.gateway, ...(site.joined ?? [])])) {
      const gateway = end === null ? undefined : topology.gateways.get(end);
      const to = gateway === undefined ? end : gateway.vpc;
      if (to !== null) found.set(`sites ${to}`, [...(found.get(`sites ${to}`) ?? []), site]);
    }
  return found;
}
