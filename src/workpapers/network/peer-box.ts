import { printAddresses } from '../../network/addresses/print-addresses.ts';
import type { Peering, PeeringSide } from '../../network/elements/peering.ts';
import type { DrawingKit } from './drawing-kit.ts';
import { markOf } from './mark-of.ts';
import { nameTexts } from './name-texts.ts';
import { networkWords } from './network-words.ts';
import type { PictureBox, PictureText } from './picture.ts';

/** The other side of a peering as a box outside; an account nobody collected says so. */
export function peerBox(id: string, peering: Peering, side: PeeringSide, column: number, kit: DrawingKit): PictureBox {
  const { topology, t, kind, account, marks } = kit;
  const known = topology.vpcs.get(side.vpc);
  const isRead = topology.places.has(`${side.account} ${side.region}`);
  const owner: PictureText = {
    text: isRead ? account(side.account) : t(networkWords.outsideAccount, { id: side.account }),
    size: 7.5,
  };
  return {
    id,
    column,
    tone: isRead ? 'outside' : 'unread',
    texts: [
      {
        text: peering.isActive
          ? `${kind('peering')} ${peering.id}`
          : t(networkWords.inactive, { text: `${kind('peering')} ${peering.id}` }),
        size: 7.5,
      },
      ...nameTexts('VPC', known?.name ?? null, side.vpc),
      { text: side.ranges.flatMap(printAddresses).join(', '), size: 7.5 },
      owner,
      { text: side.region, size: 7.5 },
    ],
    cells: [],
    perRow: 1,
    mark: markOf([peering.id], marks) ?? (isRead ? null : 'not-collected'),
  };
}
