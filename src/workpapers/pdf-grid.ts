import type { Content, TableCell } from 'pdfmake/interfaces';
import type { Block, Cell } from './document-model.ts';
import { palette } from './palette.ts';
import { pdfHatching } from './pdf-hatching.ts';
import type { PdfSetting } from './pdf-setting.ts';
import { pdfTableLayout } from './pdf-table-layout.ts';
import { shareWidth } from './share-width.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** A table as wide as the client's own, part by part: every part repeats the first column and its own heading row. */
export function pdfGrid(
  table: Table,
  { perPage, part, columns }: NonNullable<Table['grid']>,
  setting: PdfSetting,
): Content[] {
  const { print } = setting.glyphs;
  const all = table.columns.length - 1;
  const shown = columns ?? Array.from({ length: all }, (_, at) => at + 1);
  const rows = [...(table.pdf ?? table).rows];
  const grey = { color: `#${palette.grey}` };
  const note: Content[] =
    table.pdf === undefined ? [] : [{ text: print(table.pdf.note), fontSize: 7.5, ...grey, margin: [0, 0, 0, 8] }];
  if (rows.length === 0 || shown.length === 0)
    return [...note, ...(rows.length === 0 && table.pdf === undefined ? [{ text: print(table.empty), ...grey }] : [])];
  const parts: Content[] = [...note];
  for (let from = 0; from < shown.length; from += perPage) {
    const own = shown.slice(from, from + perPage);
    const words = part
      .replace('{from}', String(own[0]))
      .replace('{to}', String(own.at(-1)))
      .replace('{list}', own.join('、'))
      .replace('{all}', String(all));
    if (shown.length > perPage || columns !== undefined)
      parts.push({
        text: print(words),
        bold: true,
        color: `#${palette.navy}`,
        margin: [0, 2, 0, 3],
        ...(from === 0 ? {} : { pageBreak: 'before' }),
      });
    parts.push(drawPart(table, rows, [0, ...own], setting));
  }
  return parts;
}

function drawPart(
  { columns }: Table,
  rows: readonly (readonly Cell[])[],
  places: readonly number[],
  { glyphs: { print }, width }: PdfSetting,
): Content {
  const wanted = places.map((at) => columns[at]?.width ?? 10);
  const room = width - places.length * 6 - (places.length + 1) * 0.4;
  const head = places.map(
    (at): TableCell => ({
      text: print(columns[at]?.heading ?? ''),
      bold: true,
      color: `#${palette.white}`,
      fillColor: `#${palette.navy}`,
      alignment: 'center',
    }),
  );
  const body = rows.map((row) => places.map((at) => drawCell(row[at] ?? { text: '' }, at === 0, print)));
  return {
    table: { headerRows: 1, widths: shareWidth(wanted, room, 20), body: [head, ...body] },
    layout: pdfTableLayout,
    fontSize: 6.8,
    margin: [0, 0, 0, 7],
  };
}

function drawCell(cell: Cell, isName: boolean, print: (text: string) => string): TableCell {
  if (isName)
    return { text: print(cell.text), bold: true, color: `#${palette.navy}`, fillColor: `#${palette.navyPale}` };
  const { tone } = cell;
  if (tone === undefined) return { text: print(cell.text) };
  const colours = palette.tones[tone];
  const fillColor =
    'line' in colours && Object.hasOwn(pdfHatching, tone) ? ([tone, `#${colours.line}`] as const) : `#${colours.fill}`;
  const [sign = '', ...lines] = print(cell.text).split('\n');
  const text = [{ text: sign, bold: true, color: `#${palette.text}` }, { text: `\n${lines.join('\n')}` }];
  return { text, color: `#${colours.ink}`, fillColor } as TableCell;
}
