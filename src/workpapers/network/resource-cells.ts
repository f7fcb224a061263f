import { printAddress } from '../../network/addresses/print-address.ts';
import type { Addresses } from '../../network/addresses.ts';
import type { Interface } from '../../network/elements/interface.ts';
import type { DrawingKit } from './drawing-kit.ts';
import { interfaceKind } from './interface-kind.ts';
import { markOf } from './mark-of.ts';
import { markedCount } from './marked-count.ts';
import { nameTexts } from './name-texts.ts';
import { networkWords } from './network-words.ts';
import type { PictureCell, PictureText } from './picture.ts';
import { zoneText } from './zone-text.ts';

/** Resources of one kind in a subnet that are still drawn one by one, and resources of all kinds together. */
const most = { ofKind: 4, together: 8 };

/** The subnet that holds them, and the client's zone as its box names it. */
interface Place {
  readonly name: string;
  readonly zone: string;
}

interface Resource {
  readonly kind: string;
  readonly id: string;
  readonly name: string | null;
  readonly interfaces: readonly Interface[];
}

/** The resources of a subnet, one cell each; many of one kind are one cell with their number, which is told. */
export function resourceCells(interfaces: readonly Interface[], place: Place, kit: DrawingKit): readonly PictureCell[] {
  const resources = group(interfaces, kit);
  const kinds = new Map<string, Resource[]>();
  for (const one of resources) {
    const mark = markOf([one.id], kit.marks) ?? '';
    const key = `${one.kind}\n${mark}`;
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  const sorted = [...kinds.values()].sort((a, b) => ((a[0]?.kind ?? '') < (b[0]?.kind ?? '') ? -1 : 1));
  const crowded = resources.length > most.together;
  return sorted.flatMap((list) =>
    list.length > most.ofKind || (crowded && list.length > 1)
      ? [foldedCell(list, place, kit)]
      : list.map((one) => cellOf(one, place, kit)),
  );
}

function group(interfaces: readonly Interface[], kit: DrawingKit): readonly Resource[] {
  const found = new Map<string, Resource>();
  for (const one of interfaces) {
    const id = one.serves?.id ?? one.id;
    const known = found.get(id);
    const name = one.serves === null ? (one.name ?? one.description) : (one.serves.name ?? one.name);
    found.set(id, {
      kind: known?.kind ?? interfaceKind(one, kit),
      id,
      name: known?.name ?? name,
      interfaces: [...(known?.interfaces ?? []), one],
    });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function cellOf({ kind, id, name, interfaces }: Resource, place: Place, kit: DrawingKit): PictureCell {
  const { marks, t } = kit;
  const ids = [id, ...interfaces.map((one) => one.id)];
  const inside = interfaces.flatMap((one) => single(one.addresses));
  const outside = interfaces.flatMap((one) => single(one.publicAddresses));
  const texts = [
    ...nameTexts(kind, name, shortId(id)),
    ...(inside.length === 0 ? [] : [{ text: few(inside, t), size: 7.5 }]),
    ...(outside.length === 0
      ? []
      : [{ text: t(networkWords.publicAddress, { addresses: few(outside, t) }), size: 7.5, bold: true }]),
    ...ownZone(interfaces, place, kit),
  ];
  return { tone: 'resource', texts, mark: markOf(ids, marks), ids };
}

function foldedCell(list: readonly Resource[], place: Place, kit: DrawingKit): PictureCell {
  const ids = list.map(({ id }) => id);
  const kind = list[0]?.kind ?? '';
  kit.fold({ place: place.name, kind, count: list.length, notDrawn: notDrawn(ids, kit), ids });
  const open = list.filter(({ interfaces }) => interfaces.some((one) => one.publicAddresses.length > 0)).length;
  const texts = [
    { text: kit.t(networkWords.folded, { kind, n: list.length }), size: 8.5, bold: true },
    ...(open === 0
      ? []
      : [
          {
            text: kit.t(networkWords.publicAddress, {
              addresses: kit.t(networkWords.times, { kind: '', n: open }).trim(),
            }),
            size: 7.5,
          },
        ]),
    ...ownZone(
      list.flatMap(({ interfaces }) => interfaces),
      place,
      kit,
    ),
    ...markedCount(ids, kit),
  ];
  return { tone: 'folded', texts, mark: markOf(ids, kit.marks), ids };
}

/** The client's zone where it is not the one of the subnet. */
function ownZone(interfaces: readonly Interface[], { zone }: Place, kit: DrawingKit): readonly PictureText[] {
  const own = zoneText(interfaces, kit);
  return own === '' || own === zone ? [] : [{ text: own, size: 7.5 }];
}

function notDrawn(ids: readonly string[], { marks }: DrawingKit): number {
  return ids.filter((id) => marks.elements.get(id) === 'not-drawn').length;
}

/** An ARN by its last part; the account and region stand around it. */
function shortId(id: string): string {
  return id.startsWith('arn:')
    ? id
        .split(':')
        .slice(5)
        .join(':')
        .replace(/^loadbalancer\//, '')
    : id;
}

function single(list: readonly Addresses[]): readonly string[] {
  return list.flatMap(({ family, ranges }) => ranges.map(([first]) => printAddress(family, first)));
}

function few(list: readonly string[], t: DrawingKit['t']): string {
  const [first = '', ...rest] = list;
  return rest.length === 0 ? first : `${first} ${t(networkWords.more, { n: rest.length })}`;
}
