import type { Content, DynamicContent, Watermark } from 'pdfmake/interfaces';
import { say } from '../text/say.ts';
import { displayWidth } from './display-width.ts';
import type { Workpaper } from './document-model.ts';
import { drawingWords } from './drawing-words.ts';
import type { GlyphPrinter } from './glyph-printer.ts';
import { palette } from './palette.ts';
import { printInstant } from './print-instant.ts';
import type { WriterOptions } from './writer-options.ts';

/** What every page of one workpaper carries: head, foot, and the marks across it. */
export interface PageFrame {
  readonly header: DynamicContent;
  readonly footer: DynamicContent;
  readonly watermark: Watermark | null;
}

const clip = (text: string, length: number): string => {
  const signs = Array.from(text.replace(/\s+/g, ' '));
  return signs.length > length ? `${signs.slice(0, length).join('')}…` : signs.join('');
};

const rule = (width: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width - 72, y2: 0, lineWidth: 0.6, lineColor: `#${palette.navy}` }],
  margin: [0, 2.5, 0, 0],
});

/** The head and foot of every page of one workpaper (domain D.1), and its marks as a watermark. */
export function pdfPageFrame(
  paper: Pick<Workpaper, 'number' | 'title' | 'marks' | 'header'>,
  options: WriterOptions,
  glyphs: GlyphPrinter,
  counted: (pages: number) => void,
): PageFrame {
  const { language, timeZone = 'Asia/Tokyo' } = options;
  const title = glyphs.print(clip(`${paper.number}　${paper.title}`, 80));
  const marks = glyphs.print(paper.marks.map((mark) => `【${clip(mark, 20)}】`).join(''));
  const secrecy = glyphs.print(clip(options.classification ?? '', 24));
  const entries = paper.header.filter(({ everyPage }) => everyPage === true);
  const line = entries.map(({ label, value }) => `${label}：${clip(value, 44)}`).join('　');
  const second = (width: number): string => glyphs.print(clip(line, Math.floor((width - 72) / 5.4)));
  const tool = glyphs.print(clip(`${options.engagementNumber}　${options.tool ?? ''}`, 60));
  const output = say(drawingWords.output, language, { instant: printInstant(options.instant, timeZone) });
  const header: DynamicContent = (_page, _pages, { width }) => ({
    margin: [36, 18, 36, 0],
    stack: [
      {
        columns: [
          { text: title, bold: true, color: `#${palette.navy}`, fontSize: 8, width: '*' },
          {
            text: [{ text: marks, color: `#${palette.alert}`, bold: true }, ` ${secrecy}`],
            fontSize: 8,
            alignment: 'right',
            width: 'auto',
          },
        ],
        columnGap: 8,
      },
      { text: second(width), fontSize: 6.5, color: `#${palette.grey}`, margin: [0, 1.5, 0, 0] },
      rule(width),
    ],
  });
  const footer: DynamicContent = (page, pages, { width }) => {
    counted(pages);
    return {
      margin: [36, 6, 36, 0],
      stack: [
        rule(width),
        {
          columns: [
            { text: tool, width: '*' },
            { text: output, alignment: 'center', width: 'auto' },
            { text: say(drawingWords.page, language, { page, pages }), alignment: 'right', width: '*' },
          ],
          fontSize: 6.5,
          color: `#${palette.grey}`,
          margin: [0, 3, 0, 0],
        },
      ],
    };
  };
  const words = glyphs.print(paper.marks.map((mark) => clip(mark, 24)).join('・'));
  const size = Math.min(68, 560 / Math.max(4, displayWidth(words) / 2));
  const watermark =
    words === ''
      ? null
      : { text: words, color: `#${palette.alert}`, opacity: 0.07, bold: true, angle: -40, fontSize: size };
  return { header, footer, watermark };
}
