import type { Content, TableCell } from 'pdfmake/interfaces';
import type { Block, Cell } from './document-model.ts';
import { palette } from './palette.ts';
import { pdfHatching } from './pdf-hatching.ts';
import type { PdfSetting } from './pdf-setting.ts';
import { pdfTableLayout } from './pdf-table-layout.ts';
import { shareWidth } from './share-width.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** A table as wide as the client's own, part by part: every part repeats the first column and its own heading row. */
export function pdfGrid(table: Table, { perPage, part }: NonNullable<Table['grid']>, setting: PdfSetting): Content[] {
  const { print } = setting.glyphs;
  const all = table.columns.length - 1;
  const rows = [...table.rows];
  if (rows.length === 0) return [{ text: print(table.empty), color: `#${palette.grey}`, margin: [0, 0, 0, 7] }];
  const parts: Content[] = [];
  for (let from = 1; from <= all; from += perPage) {
    const to = Math.min(all, from + perPage - 1);
    const places = [0, ...Array.from({ length: to - from + 1 }, (_, at) => from + at)];
    const wanted = places.map((at) => table.columns[at]?.width ?? 10);
    const room = setting.width - places.length * 6 - (places.length + 1) * 0.4;
    const head = places.map(
      (at): TableCell => ({
        text: print(table.columns[at]?.heading ?? ''),
        bold: true,
        color: `#${palette.white}`,
        fillColor: `#${palette.navy}`,
        alignment: 'center',
      }),
    );
    const body = rows.map((row) => places.map((at) => drawCell(row[at] ?? { text: '' }, at === 0, print)));
    const words = part.replace('{from}', String(from)).replace('{to}', String(to)).replace('{all}', String(all));
    if (all > perPage)
      parts.push({
        text: print(words),
        bold: true,
        color: `#${palette.navy}`,
        margin: [0, 2, 0, 3],
        ...(from === 1 ? {} : { pageBreak: 'before' }),
      });
    parts.push({
      table: { headerRows: 1, widths: shareWidth(wanted, room, 20), body: [head, ...body] },
      layout: pdfTableLayout,
      fontSize: 6.8,
      margin: [0, 0, 0, 7],
    });
  }
  return parts;
}

function drawCell(cell: Cell, isName: boolean, print: (text: string) => string): TableCell {
  if (isName)
    return { text: print(cell.text), bold: true, color: `#${palette.navy}`, fillColor: `#${palette.navyPale}` };
  const { tone } = cell;
  if (tone === undefined) return { text: print(cell.text) };
  const colours = palette.tones[tone];
  const fillColor =
    'line' in colours && Object.hasOwn(pdfHatching, tone) ? ([tone, `#${colours.line}`] as const) : `#${colours.fill}`;
  return { text: print(cell.text), color: `#${colours.ink}`, fillColor } as TableCell;
}
