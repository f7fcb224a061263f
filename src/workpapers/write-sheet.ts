import { setImmediate } from 'node:timers/promises';
import type { stream } from 'exceljs';
import { AkashiError } from '../text/akashi-error.ts';
import { say } from '../text/say.ts';
import { addChoices } from './add-choices.ts';
import { cellValue } from './cell-value.ts';
import { columnLetter } from './column-letter.ts';
import type { Block, Workpaper } from './document-model.ts';
import { drawSheetBlocks } from './draw-sheet-blocks.ts';
import { drawSheetHead } from './draw-sheet-head.ts';
import { drawingWords } from './drawing-words.ts';
import { keepSheetOrder, type SheetExtras } from './keep-sheet-order.ts';
import { layGrid } from './lay-grid.ts';
import { type PlacedDrawing, placeDrawings } from './place-drawings.ts';
import { setSheetPage } from './set-sheet-page.ts';
import type { SheetRow } from './sheet-row.ts';
import { sheetTables } from './sheet-tables.ts';
import type { WriterOptions } from './writer-options.ts';

const maxRows = 1_048_576;
const maxLinks = 20_000;
const permitted = {
  autoFilter: true,
  sort: true,
  formatColumns: true,
  formatRows: true,
  formatCells: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
};

/** Writes one workpaper as one sheet, row by row; `sheetNames` leads from workpaper numbers to sheets. */
export async function writeSheet(
  book: stream.xlsx.WorkbookWriter,
  paper: Workpaper,
  sheetNames: ReadonlyMap<string, string>,
  options: WriterOptions,
): Promise<void> {
  const { language, timeZone = 'Asia/Tokyo' } = options;
  const blocks = sheetTables(paper.blocks);
  const grid = layGrid({ ...paper, blocks });
  const setting = { grid, language, timeZone };
  const index = sheetNames.has('A-02') ? 'A-02' : undefined;
  const drafts = (function* (): Generator<SheetRow> {
    yield* drawSheetHead(paper, setting, index);
    yield* drawSheetBlocks(blocks, setting);
  })();
  // Where the panes freeze must be known before the first row is written, so the rows above the table wait here.
  const above: SheetRow[] = [];
  let height = 0;
  let headAt = 0;
  for (let step = drafts.next(); !step.done; step = drafts.next()) {
    above.push(step.value);
    height += step.value.height;
    if (grid.filtered !== undefined && step.value.head === grid.filtered) headAt = above.length;
    if (headAt > 0 || grid.filtered === undefined) break;
  }
  const name = sheetNames.get(paper.number) ?? paper.number;
  const sheet = book.addWorksheet(
    name,
    setSheetPage({ ...paper, blocks }, options, headAt, headAt > 0 && height <= 300 ? headAt : 1),
  );
  const extras: SheetExtras = { merges: [], links: [] };
  keepSheetOrder(sheet, extras);
  sheet.columns = grid.all.map((width) => ({ width }));
  await sheet.protect('', permitted);
  const drawings: PlacedDrawing[] = [];
  const breaks = (sheet as unknown as { rowBreaks: { id: number; max: number; man: number }[] }).rowBreaks;
  const bodies = new Map<Block, { range: [number, number]; columns: readonly number[] }>();
  let number = 0;

  const write = (draft: SheetRow): void => {
    number += 1;
    if (number > maxRows) throw new AkashiError('WORKPAPER_TOO_LONG', { number: paper.number, limit: maxRows });
    const row = sheet.getRow(number);
    row.height = draft.height;
    for (const { span, value, style, to, label = 0 } of draft.cells) {
      for (let at = span[0]; at <= span[1]; at += 1) row.getCell(at + 1).style = style;
      const cell = row.getCell(span[0] + 1);
      if (value !== '') cell.value = typeof value === 'string' ? cellValue(value, label) : value;
      const address = `${columnLetter(span[0])}${number}`;
      if (span[1] > span[0]) extras.merges.push(`${address}:${columnLetter(span[1])}${number}`);
      const sheetName = to === undefined ? undefined : sheetNames.get(to);
      if (sheetName !== undefined && extras.links.length < maxLinks) extras.links.push({ address, sheetName });
    }
    if (draft.drawing !== undefined) {
      drawings.push({ row: number - 1, ...draft.drawing });
      // The heading above belongs to the drawing, so the page breaks before it.
      if (number > 2) breaks.push({ id: number - 2, max: 16_838, man: 1 });
    }
    if (draft.body !== undefined) {
      const known = bodies.get(draft.body);
      if (known) known.range[1] = number;
      else bodies.set(draft.body, { range: [number, number], columns: draft.cells.map(({ span }) => span[0]) });
    }
    row.commit();
  };

  above.forEach(write);
  for (const draft of drafts) {
    write(draft);
    if (number % 500 === 0) await setImmediate();
  }
  if (headAt > 0 && grid.filtered?.kind === 'table' && grid.filtered.grid === undefined) {
    const last = bodies.get(grid.filtered as Block)?.range[1] ?? headAt;
    sheet.autoFilter = `A${headAt}:${columnLetter(grid.widths.length - 1)}${last}`;
  }
  for (const [table, { range, columns }] of bodies)
    addChoices(sheet, table, range, columns, say(drawingWords.choose, language));
  if (drawings.length > 0) extras.drawing = await placeDrawings(book, sheet, drawings);
  sheet.commit();
}
