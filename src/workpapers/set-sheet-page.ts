import type { AddWorksheetOptions } from 'exceljs';
import type { Block, Workpaper } from './document-model.ts';
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

const isGrid = (block: Block): boolean => block.kind === 'table' && block.grid !== undefined;

/** Pages side by side: the client's own columns by their number, a table too wide to be read on one page by its width. */
function pagesAcross({ blocks }: Workpaper): number {
  const tables = blocks.filter((block) => block.kind === 'table');
  const wide = tables.find(isGrid);
  if (wide?.grid !== undefined) return Math.max(1, Math.ceil((wide.columns.length - 1) / wide.grid.perPage));
  const widest = Math.max(0, ...tables.map(({ columns }) => columns.reduce((sum, { width }) => sum + width, 0)));
  return widest > 350 ? Math.ceil(widest / 300) : 1;
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
  const across = pagesAcross(paper);
  const zone = options.timeZone ?? 'Asia/Tokyo';
  return {
    properties: { defaultRowHeight: 15, tabColor: { argb: `FF${palette.navy}` } } as never,
    views: [
      {
        state: 'frozen',
        xSplit: paper.blocks.some(isGrid) ? 1 : 0,
        ySplit: frozen,
        showGridLines: false,
        zoomScale: 100,
      },
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
