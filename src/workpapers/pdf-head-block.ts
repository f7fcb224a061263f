import type { Content, TableCell } from 'pdfmake/interfaces';
import type { Workpaper } from './document-model.ts';
import { palette } from './palette.ts';
import type { PdfSetting } from './pdf-setting.ts';
import { shareWidth } from './share-width.ts';

/** The mandatory block (domain D.1) at the head of a workpaper: label and value pairs, two or three a row. */
export function pdfHeadBlock(header: Workpaper['header'], { width, glyphs }: PdfSetting): Content {
  const pairs = width > 600 ? 3 : 2;
  const body: TableCell[][] = [];
  for (let start = 0; start < header.length; start += pairs) {
    const row: TableCell[] = [];
    for (let at = start; at < start + pairs; at += 1) {
      const entry = header[at];
      row.push({
        text: glyphs.print(entry?.label ?? ''),
        bold: true,
        color: `#${palette.navy}`,
        fillColor: `#${palette.navyPale}`,
      });
      row.push({ text: glyphs.print(entry?.value ?? '') });
    }
    body.push(row);
  }
  if (body.length === 0) return { text: '' };
  const room = width - pairs * 2 * 6 - (pairs * 2 + 1) * 0.4;
  const wanted = Array.from({ length: pairs * 2 }, (_, at) => (at % 2 ? 30 : 11));
  return {
    table: { widths: shareWidth(wanted, room, 40), body },
    layout: {
      hLineWidth: () => 0.4,
      vLineWidth: () => 0.4,
      hLineColor: () => `#${palette.rule}`,
      vLineColor: () => `#${palette.rule}`,
      paddingLeft: () => 3,
      paddingRight: () => 3,
      paddingTop: () => 1.8,
      paddingBottom: () => 1.8,
    },
    fontSize: 7.5,
    margin: [0, 4, 0, 10],
  };
}
