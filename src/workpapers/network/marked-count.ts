import type { DrawingKit } from './drawing-kit.ts';
import { networkWords } from './network-words.ts';
import type { PictureText } from './picture.ts';

/** How many of folded elements carry each mark: `【図になし】3件`. */
export function markedCount(ids: readonly string[], { marks, t }: DrawingKit): readonly PictureText[] {
  return (['not-drawn', 'differs', 'to-check', 'not-collected'] as const).flatMap((mark) => {
    const n = ids.filter((id) => marks.elements.get(id) === mark).length;
    return n === 0
      ? []
      : [{ text: t(networkWords.markCount, { mark: t(networkWords[mark]), n }), size: 8, bold: true }];
  });
}
