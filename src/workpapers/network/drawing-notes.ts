import type { DrawingKit } from './drawing-kit.ts';
import type { DrawingPen } from './drawing-pen.ts';
import { inBrackets } from './in-brackets.ts';
import type { NetworkFold } from './network-drawing.ts';
import { networkWords } from './network-words.ts';
import { partWords } from './part-words.ts';

const shownParts = 12;

/** Lists a drawing of a network could show elements of; the others change no box. */
const drawnParts = new Set([
  ...['vpc', 'subnet', 'route-table', 'interface', 'gateway', 'nat-gateway', 'peering', 'transit-gateway', 'vpn'],
  ...['direct-connect', 'client-vpn', 'endpoint', 'lattice', 'firewall', 'account'],
]);

/** What a drawing says of itself: what is folded, what was not read, what was cut short, and what the picture says itself; `places` are accounts with regions. */
export function drawingNotes(
  folds: readonly Omit<NetworkFold, 'drawing'>[],
  places: ReadonlySet<string> | null,
  kit: DrawingKit,
  pen: DrawingPen,
  own: readonly string[] = [],
): readonly string[] {
  const { t, marks, topology } = kit;
  const unread = topology.unread.filter(({ part, of }) => drawnParts.has(part) && (places === null || places.has(of)));
  const kinds = new Map<string, number>();
  for (const { kind, count } of folds) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  const join = (list: readonly string[]): string => list.join(kit.language === 'ja' ? '、' : ', ');
  const list = join([...kinds].map(([kind, n]) => t(networkWords.times, { kind, n })));
  const lists = unread.slice(0, shownParts).map(({ part, of }) => inBrackets(t(partWords[part]), of, kit.language));
  const more = unread.length - lists.length;
  return [
    ...(marks.compared ? [] : [t(networkWords.notCompared)]),
    list === '' ? t(networkWords.foldedNone) : t(networkWords.foldedSome, { list }),
    ...own,
    ...(unread.length === 0
      ? []
      : [t(networkWords.unreadSome, { list: join(more > 0 ? [...lists, t(networkWords.more, { n: more })] : lists) })]),
    ...(pen.cutNames() > 0 ? [t(networkWords.cutNames, { n: pen.cutNames() })] : []),
    ...(pen.missingGlyphs() > 0 ? [t(networkWords.glyphs, { n: pen.missingGlyphs() })] : []),
  ];
}
