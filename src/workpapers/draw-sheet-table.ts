import type { Language } from '../text/language.ts';
import type { Block, Cell, Column } from './document-model.ts';
import { excelStyles } from './excel-styles.ts';
import { excelText } from './excel-text.ts';
import type { SheetGrid } from './lay-grid.ts';
import { rowHeight } from './row-height.ts';
import type { SheetCell, SheetRow } from './sheet-row.ts';
import { type Span, snapColumns } from './snap-columns.ts';
import { zonedDate } from './zoned-date.ts';

/** Where the sheet is drawn and in whose language and time zone. */
export interface SheetSetting {
  readonly grid: SheetGrid;
  readonly language: Language;
  readonly timeZone: string;
}

function drawCell(
  cell: Cell,
  column: Column,
  span: Span,
  { language, timeZone }: SheetSetting,
  hatched: boolean,
): SheetCell {
  const date = cell.instant === undefined ? undefined : zonedDate(cell.instant, timeZone);
  const value = date ?? (Number.isFinite(cell.number) ? cell.number : undefined) ?? excelText(cell.text, language);
  let format = '@';
  if (typeof value === 'number') format = Number.isInteger(value) ? '#,##0' : '#,##0.##';
  if (date !== undefined) format = cell.instant?.length === 10 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss';
  const style = excelStyles.cell({
    align: column.align ?? (typeof value === 'number' ? 'right' : 'left'),
    mono: cell.mono === true,
    human: column.human === true,
    link: cell.to !== undefined && cell.tone === undefined,
    hatched,
    format,
    ...(cell.tone === undefined ? {} : { tone: cell.tone }),
  });
  return { span, value, style, ...(cell.to === undefined ? {} : { to: cell.to }) };
}

/** The rows of a table on a sheet: heading, every row, or the sentence that says there is none. */
export function* drawSheetTable(table: Extract<Block, { kind: 'table' }>, setting: SheetSetting): Generator<SheetRow> {
  const { plain } = setting.grid;
  const widths = plain.has(table) ? setting.grid.all : setting.grid.widths;
  const own = table.columns.map((_, at): Span => [at, at]);
  const spans = plain.has(table)
    ? own
    : (snapColumns(
        table.columns.map(({ width }) => width),
        widths,
      ) ?? own);
  const place = (at: number): Span => spans[at] ?? [at, at];
  const head = table.columns.map(
    ({ heading }, at): SheetCell => ({
      span: place(at),
      value: excelText(heading, setting.language),
      style: excelStyles.head,
    }),
  );
  yield { height: rowHeight(head, widths, 20), cells: head, head: table };
  const cell = (one: Cell | undefined, at: number, column: Column): SheetCell => {
    const drawn = drawCell(one ?? { text: '' }, column, place(at), setting, table.grid !== undefined);
    if (table.grid === undefined) return drawn;
    if (at === 0) return { ...drawn, style: excelStyles.label };
    // The client's own sign stands first and bold, apart from what was found.
    return typeof drawn.value === 'string' ? { ...drawn, label: drawn.value.split('\n')[0]?.length ?? 0 } : drawn;
  };
  let count = 0;
  for (const row of table.rows) {
    const cells = table.columns.map((column, at) => cell(row[at], at, column));
    yield { height: rowHeight(cells, widths, 16), cells, body: table };
    count += 1;
  }
  if (count > 0) return;
  const span: Span = [place(0)[0], place(table.columns.length - 1)[1]];
  const cells = [{ span, value: excelText(table.empty, setting.language), style: excelStyles.empty }];
  yield { height: rowHeight(cells, widths, 18), cells };
}
