import type { DrawingKit } from './drawing-kit.ts';
import { markOf } from './mark-of.ts';
import { markedCount } from './marked-count.ts';
import { networkWords } from './network-words.ts';
import type { PictureBox } from './picture.ts';

const most = 8;
const shownIds = 4;

/** Boxes of one kind that hang at one thing: more than eight become one, those the diagram lacks stay where they are few. */
export function foldBoxes(
  boxes: readonly PictureBox[],
  about: { readonly kind: string; readonly place: string },
  kit: DrawingKit,
): { readonly boxes: readonly PictureBox[]; readonly into: ReadonlyMap<string, string> } {
  const [first] = boxes;
  if (boxes.length <= most || first === undefined) return { boxes, into: new Map() };
  const telling = boxes.filter(({ mark }) => mark === 'not-drawn' || mark === 'differs');
  const kept = telling.length < most ? telling : [];
  const rest = boxes.filter((box) => !kept.includes(box));
  const ids = rest.map(({ id }) => id);
  const { t, fold, marks } = kit;
  const { kind, place } = about;
  const notDrawn = ids.filter((id) => marks.elements.get(id) === 'not-drawn').length;
  fold({ place, kind, count: ids.length, notDrawn, ids });
  const more = ids.length - shownIds;
  const box: PictureBox = {
    ...first,
    id: `folded ${kind} ${place}`,
    tone: 'folded',
    texts: [
      { text: t(networkWords.folded, { kind, n: ids.length }), size: 8.5, bold: true },
      ...ids.slice(0, shownIds).map((text) => ({ text, size: 7.5 })),
      ...(more > 0 ? [{ text: t(networkWords.more, { n: more }), size: 7.5 }] : []),
      ...markedCount(ids, kit),
    ],
    cells: [],
    mark: markOf(ids, marks),
  };
  return { boxes: [...kept, box], into: new Map(ids.map((id) => [id, box.id])) };
}
