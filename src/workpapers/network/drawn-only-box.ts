import type { DrawingKit } from './drawing-kit.ts';
import { networkWords } from './network-words.ts';
import type { PictureBox } from './picture.ts';

const shown = 24;

/** What the client drew and the evidence does not show: listed in grey, dashed, in one box; empty for nothing. */
export function drawnOnlyBox({ marks, t, fold, kind }: DrawingKit): readonly PictureBox[] {
  const { drawnOnly } = marks;
  if (drawnOnly.length === 0) return [];
  const drawn = drawnOnly.slice(0, drawnOnly.length > shown ? shown - 1 : shown);
  const rest = drawnOnly.slice(drawn.length);
  const title = t(networkWords.drawnOnly);
  if (rest.length > 0)
    fold({
      place: title,
      kind: title,
      count: rest.length,
      notDrawn: 0,
      ids: rest.map(({ name }) => name),
    });
  const cells = drawn.map(({ id, kind: what, name, mark }) => ({
    tone: 'drawn-only' as const,
    texts: [
      { text: kind(what), size: 7.5 },
      { text: name, size: 8.5, bold: true },
    ],
    mark,
    ids: [id],
  }));
  const texts = [
    { text: title, size: 9, bold: true },
    ...(rest.length > 0 ? [{ text: t(networkWords.more, { n: rest.length }), size: 7.5 }] : []),
  ];
  return [{ id: 'drawn only', column: 3, tone: 'drawn-only', texts, cells, perRow: 2, mark: null }];
}
