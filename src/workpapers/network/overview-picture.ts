import type { TransitGateway } from '../../network/elements/transit-gateway.ts';
import type { DrawingKit } from './drawing-kit.ts';
import { drawnOnlyBox } from './drawn-only-box.ts';
import { foldLinks } from './fold-links.ts';
import { markOf } from './mark-of.ts';
import { nameTexts } from './name-texts.ts';
import { networkWords } from './network-words.ts';
import { overviewBox } from './overview-box.ts';
import { overviewLinks } from './overview-links.ts';
import { overviewNotes } from './overview-notes.ts';
import { overviewOutside } from './overview-outside.ts';
import type { OverviewUnit } from './overview-units.ts';
import type { Picture, PictureBox, PictureGroup, PictureLink } from './picture.ts';

/** VPCs under each other before another column is begun beside them. */
const boxesInColumn = 5;

/** The accounts and regions of some VPCs, with transit gateways and every way that joins or leaves them; what is drawn only and strangers stand on the first page. */
export function overviewPicture(units: readonly OverviewUnit[], isFirst: boolean, kit: DrawingKit): Picture {
  const { topology } = kit;
  const links = overviewLinks(kit);
  const unitOf = new Map(units.flatMap(({ id, vpcs }) => vpcs.map((vpc) => [vpc.id, id] as const)));
  const shown = new Set(units.map(({ id }) => id));
  const joined = joinLinks(links, unitOf);
  const outside = overviewOutside(joined, shown, isFirst, kit);
  const accounts = new Map<string, Map<string, PictureBox[]>>();
  const put = (account: string, region: string, box: PictureBox): void => {
    const regions = accounts.get(account) ?? new Map<string, PictureBox[]>();
    accounts.set(account, regions.set(region, [...(regions.get(region) ?? []), box]));
  };
  const loose: PictureBox[] = [];
  for (const gateway of topology.transitGateways.values()) {
    if (!isFirst && !joined.some(({ from, to }) => from === gateway.id && shown.has(to))) continue;
    const box = transitBox(gateway, kit);
    if (topology.places.has(`${gateway.owner} ${gateway.region}`)) put(gateway.owner, gateway.region, box);
    else loose.push(box);
  }
  const columns = Math.min(3, Math.ceil(units.length / boxesInColumn));
  for (const [at, unit] of units.entries())
    put(unit.account, unit.region ?? '', { ...overviewBox(unit, kit), column: 2 + (at % columns) });
  return {
    groups: accountGroups(accounts, units, kit),
    boxes: [...outside.boxes, ...loose, ...(isFirst ? drawnOnlyBox(kit) : [])],
    links: foldLinks(joined, outside.into),
    notes: overviewNotes(units, kit),
  };
}

/** Lines between boxes: those of folded VPCs become one, those inside one box fall away. */
function joinLinks(links: readonly PictureLink[], unitOf: ReadonlyMap<string, string>): readonly PictureLink[] {
  const found = new Map<string, { readonly link: PictureLink; readonly count: number }>();
  for (const link of links) {
    const from = unitOf.get(link.from) ?? link.from;
    const to = unitOf.get(link.to) ?? link.to;
    if (from === to) continue;
    const key = [from, to, link.tone, link.mark ?? ''].join('\n');
    const known = found.get(key);
    found.set(key, { link: known?.link ?? { ...link, from, to }, count: (known?.count ?? 0) + 1 });
  }
  return [...found.values()].map(({ link, count }) =>
    count === 1 || link.text === '' ? link : { ...link, text: `${link.text} ×${count}` },
  );
}

function transitBox({ id, name, attachments }: TransitGateway, { t, kind, marks }: DrawingKit): PictureBox {
  const unread = 'state' in attachments;
  const ids = unread ? [id] : [id, ...attachments.filter((one) => one.kind !== 'vpc').map((one) => one.id)];
  const counted = unread ? [] : [{ text: t(networkWords.attachment, { n: attachments.length }), size: 7.5 }];
  const texts = [...nameTexts(kind('transit-gateway'), name, id), ...counted];
  const mark = markOf(ids, marks) ?? (unread ? 'not-collected' : null);
  return { id, column: 1, tone: 'gateway', texts, cells: [], perRow: 1, mark };
}

function accountGroups(
  accounts: ReadonlyMap<string, ReadonlyMap<string, readonly PictureBox[]>>,
  units: readonly OverviewUnit[],
  { t, account, marks }: DrawingKit,
): readonly PictureGroup[] {
  const known = new Set(units.map((unit) => unit.account));
  const order = [...accounts.keys()].sort((a, b) =>
    known.has(a) === known.has(b) ? (a < b ? -1 : 1) : known.has(a) ? 1 : -1,
  );
  return order.map((id) => {
    const regions = [...(accounts.get(id) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    const named = regions.filter(([region]) => region !== '');
    return {
      id: `account ${id}`,
      tone: 'account' as const,
      texts: [
        { text: t(networkWords.account), size: 7.5 },
        { text: account(id), size: 10, bold: true },
      ],
      mark: markOf([id], marks),
      boxes: regions.filter(([region]) => region === '').flatMap(([, boxes]) => boxes),
      groups: named.map(([region, boxes]) => ({
        id: `region ${id} ${region}`,
        tone: 'region' as const,
        texts: [
          { text: t(networkWords.region), size: 7.5 },
          { text: region, size: 9, bold: true },
        ],
        mark: null,
        groups: [],
        boxes,
      })),
    };
  });
}
