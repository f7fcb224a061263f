import type { Content } from 'pdfmake/interfaces';
import type { Block } from './document-model.ts';
import type { PdfSetting } from './pdf-setting.ts';

/** What is left of an A4 page between its head and its foot, in points. */
const tallest = { landscape: 486, portrait: 730 };

/** A drawing in the font of the file, as large as a page allows; it never shares a line with anything. */
export function pdfDrawing({ svg }: Extract<Block, { kind: 'drawing' }>, { width }: PdfSetting): Content {
  const height = width > 600 ? tallest.landscape : tallest.portrait;
  return { svg, fit: [width, height], font: 'UDP', alignment: 'center', margin: [0, 0, 0, 6] } as Content;
}
