import type { Content, TableCell } from 'pdfmake/interfaces';
import type { Block, Cell, Column } from './document-model.ts';
import { palette } from './palette.ts';
import { pdfGrid } from './pdf-grid.ts';
import type { PdfSetting } from './pdf-setting.ts';
import { pdfTableLayout } from './pdf-table-layout.ts';
import { shareWidth } from './share-width.ts';

const pad = 3;
const line = 0.4;

function drawCell(cell: Cell, column: Column, { glyphs, numbers }: PdfSetting, size: number): TableCell {
  const tone = cell.tone === undefined ? undefined : palette.tones[cell.tone];
  const fill = column.human ? palette.human : tone?.fill;
  const leads = cell.to !== undefined && numbers.has(cell.to);
  return {
    text: glyphs.print(cell.text),
    alignment: column.align ?? (cell.number === undefined ? 'left' : 'right'),
    ...(cell.mono ? { font: 'UD', fontSize: size - 0.5 } : {}),
    ...(tone ? { bold: true, color: `#${tone.ink}` } : {}),
    ...(fill ? { fillColor: `#${fill}` } : {}),
    ...(leads ? { linkToDestination: `paper-${cell.to}`, color: `#${palette.navy}`, decoration: 'underline' } : {}),
  };
}

/** A table with its heading row on every page; rows may break over pages, because a row kept whole can be lost. */
export function pdfTable(table: Extract<Block, { kind: 'table' }>, setting: PdfSetting): Content[] {
  if (table.grid !== undefined) return pdfGrid(table, table.grid, setting);
  const places = table.columns.flatMap(({ sheetOnly }, at) => (sheetOnly ? [] : [at]));
  const columns = places.flatMap((at) => table.columns[at] ?? []);
  const { print } = setting.glyphs;
  const room = setting.width - columns.length * pad * 2 - (columns.length + 1) * line;
  const wanted = columns.reduce((sum, { width }) => sum + width, 0);
  const size = wanted * 4.2 > room * 1.25 ? 6.5 : wanted * 4.2 > room ? 7.2 : 8;
  const head = columns.map(
    ({ heading }): TableCell => ({
      text: print(heading),
      bold: true,
      color: `#${palette.white}`,
      fillColor: `#${palette.navy}`,
      alignment: 'center',
      verticalAlignment: 'middle',
    }),
  );
  const body: TableCell[][] = [head];
  for (const row of (table.pdf ?? table).rows) {
    body.push(columns.map((column, at) => drawCell(row[places[at] ?? at] ?? { text: '' }, column, setting, size)));
  }
  if (body.length === 1) {
    const rest = columns.slice(1).map((): TableCell => ({}));
    body.push([{ text: print(table.empty), colSpan: columns.length, color: `#${palette.grey}` }, ...rest]);
  }
  const widths = shareWidth(
    columns.map(({ width }) => width),
    room,
    size * 2 + 1,
  );
  const drawn: Content = {
    table: { headerRows: 1, widths, body },
    layout: pdfTableLayout,
    fontSize: size,
    margin: [0, 0, 0, 7],
  };
  if (table.pdf === undefined) return [drawn];
  return [drawn, { text: print(table.pdf.note), fontSize: 7.5, color: `#${palette.grey}`, margin: [0, -4, 0, 8] }];
}
