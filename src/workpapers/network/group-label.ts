import type { DrawingKit } from './drawing-kit.ts';
import type { DrawingPen } from './drawing-pen.ts';
import { escapeMarkup } from './escape-markup.ts';
import { networkPalette } from './network-palette.ts';
import { networkWords } from './network-words.ts';
import type { PictureGroup } from './picture.ts';

/** The HTML label of a frame: its texts on one line, its mark in front. */
export function groupLabel({ texts, tone, mark }: PictureGroup, { t }: DrawingKit, pen: DrawingPen): string {
  const marked =
    mark === null ? [] : [{ text: t(networkWords[mark]), size: 9, bold: true, ink: networkPalette.marks[mark].ink }];
  const cells = [...marked, ...texts.map((one) => ({ bold: false, ...one, ink: networkPalette.tones[tone].ink }))].map(
    ({ text, size, bold, ink }) => {
      const shown = pen.line(text, size, bold);
      if (shown === '') return '';
      const width = Math.ceil(pen.width(shown, size, bold)) + 6;
      const words = bold ? `<B>${escapeMarkup(shown)}</B>` : escapeMarkup(shown);
      return `<TD FIXEDSIZE="TRUE" WIDTH="${width}" HEIGHT="${Math.ceil(size * 1.4)}" ALIGN="LEFT"><FONT COLOR="${ink}" POINT-SIZE="${size}">${words}</FONT></TD>`;
    },
  );
  return `<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"><TR>${cells.join('')}</TR></TABLE>>`;
}
