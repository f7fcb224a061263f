import type { AddWorksheetOptions } from 'exceljs';
import type { Workpaper } from './document-model.ts';
import { palette } from './palette.ts';
import { printInstant } from './print-instant.ts';
import { printableText } from './printable-text.ts';
import type { WriterOptions } from './writer-options.ts';

const face = '&"BIZ UDPゴシック,標準"&8 ';

/** Text for a page head or foot: Excel reads & as a command and takes 255 characters in all. */
function part(text: string, length: number): string {
  return printableText(text)
    .replace(/\s+/g, ' ')
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replaceAll('&', '&&');
}

/** Paper, repeated rows, page head and foot, and frozen rows of one sheet. */
export function setSheetPage(
  paper: Workpaper,
  options: WriterOptions,
  headAt: number,
  frozen: number,
): Partial<AddWorksheetOptions> {
  const marks = paper.marks.map((mark) => `【${mark}】`).join('');
  const left = part(`${options.engagementNumber}/${paper.number} ${paper.title}`, 70);
  const right = part(`${marks} ${options.classification ?? ''}`, 40);
  const wide = paper.blocks.flatMap((block) => (block.kind === 'table' && block.grid !== undefined ? [block] : []))[0];
  const across = wide === undefined ? 1 : Math.max(1, Math.ceil((wide.columns.length - 1) / (wide.grid?.perPage ?? 1)));
  const zone = options.timeZone ?? 'Asia/Tokyo';
  return {
    properties: { defaultRowHeight: 15, tabColor: { argb: `FF${palette.navy}` } } as never,
    views: [
      { state: 'frozen', xSplit: wide === undefined ? 0 : 1, ySplit: frozen, showGridLines: false, zoomScale: 100 },
    ],
    pageSetup: {
      paperSize: 9,
      orientation: paper.orientation,
      fitToPage: true,
      fitToWidth: across,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.45, right: 0.45, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(headAt > 0 ? { printTitlesRow: `${headAt}:${headAt}` } : {}),
      ...(across > 1 ? { printTitlesColumn: 'A:A' } : {}),
    },
    headerFooter: {
      oddHeader: `&L${face}${left}&R${face}${right}`,
      oddFooter: `&L${face}${part(options.tool ?? '', 30)}&C${face}&P / &N&R${face}${part(printInstant(options.instant, zone), 50)}`,
    },
  };
}
