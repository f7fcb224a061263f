import { printAddresses } from '../../network/addresses/print-addresses.ts';
import type { Interface } from '../../network/elements/interface.ts';
import type { Subnet } from '../../network/elements/subnet.ts';
import type { DrawingKit } from './drawing-kit.ts';
import { isListUnread } from './is-list-unread.ts';
import { markOf } from './mark-of.ts';
import { networkWords } from './network-words.ts';
import type { PictureBox, PictureTone } from './picture.ts';
import { resourceCells } from './resource-cells.ts';
import { zoneText } from './zone-text.ts';

const words = { public: networkWords.public, private: networkWords.private, unread: networkWords.routeUnread } as const;

/** A subnet with what stands in it; whether it is public follows from its route table, and an unread table is not a private one. */
export function subnetBox(subnet: Subnet, interfaces: readonly Interface[], kit: DrawingKit): PictureBox {
  const { t, marks, topology } = kit;
  const tone = toneOf(subnet, kit);
  const name = subnet.name === null ? [] : [subnet.name];
  const acl = typeof subnet.acl === 'string' ? [t(networkWords.acl, { id: nameOfAcl(subnet.acl, kit) })] : [];
  const unread = isListUnread(topology, 'interface', subnet);
  const zone = zoneText(interfaces, kit, unread);
  const cells = resourceCells(interfaces, { name: [...name, subnet.id].join('　'), zone }, kit);
  return {
    id: subnet.id,
    column: 4,
    tone,
    texts: [
      { text: [t(words[tone]), subnet.id, ...acl].join('　'), size: 7.5 },
      { text: [...name, ...subnet.ranges.flatMap(printAddresses)].join('　'), size: 9, bold: true },
      ...(zone === '' ? [] : [{ text: zone, size: 8, bold: true }]),
      ...(unread ? [{ text: t(networkWords.interfacesUnread), size: 8, bold: true }] : []),
      ...(cells.length === 0 && !unread ? [{ text: t(networkWords.noResources), size: 7.5 }] : []),
    ],
    cells,
    perRow: kit.cellsPerRow,
    mark: markOf([subnet.id], marks),
  };
}

function toneOf(
  { routeTable }: Subnet,
  { topology }: DrawingKit,
): Extract<PictureTone, 'public' | 'private' | 'unread'> {
  if (typeof routeTable !== 'string') return 'unread';
  const table = topology.routeTables.get(routeTable);
  if (table === undefined) return 'unread';
  const leads = table.routes.some(({ target, state }) => target.kind === 'internet-gateway' && state === 'active');
  return leads ? 'public' : 'private';
}

function nameOfAcl(id: string, { topology }: DrawingKit): string {
  return topology.acls.get(id)?.name ?? id;
}
