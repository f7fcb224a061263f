import { say } from '../text/say.ts';
import type { Block } from './document-model.ts';
import { drawSheetTable, type SheetSetting } from './draw-sheet-table.ts';
import { drawingRows } from './drawing-rows.ts';
import { drawingWords } from './drawing-words.ts';
import { excelStyles } from './excel-styles.ts';
import { excelText } from './excel-text.ts';
import { rowHeight } from './row-height.ts';
import type { SheetCell, SheetRow } from './sheet-row.ts';
import { type Span, snapColumns } from './snap-columns.ts';

type Draw<K extends Block['kind']> = (block: Extract<Block, { kind: K }>, setting: SheetSetting) => Iterable<SheetRow>;

const gap: SheetRow = { height: 8, cells: [] };

function* across(
  text: string,
  style: SheetCell['style'],
  least: number,
  { grid, language }: SheetSetting,
): Generator<SheetRow> {
  // A merged row cannot grow beyond 409 points, so a long text goes on in further rows.
  const safe = excelText(text, language);
  for (const piece of safe.match(/[\s\S]{1,1200}/gu) ?? ['']) {
    const cells: SheetCell[] = [{ span: [0, grid.widths.length - 1], value: piece, style }];
    yield { height: rowHeight(cells, grid.widths, least), cells };
  }
}

const drawFields: Draw<'fields'> = function* (block, { grid, language }) {
  const spans = snapColumns([1, 3.2], grid.widths);
  for (const { label, value } of block.rows) {
    const name: Span = spans?.[0] ?? [0, 0];
    const cells: SheetCell[] = spans
      ? [
          { span: name, value: excelText(label, language), style: excelStyles.label },
          { span: spans[1] ?? name, value: excelText(value, language), style: excelStyles.value },
        ]
      : [{ span: name, value: excelText(`${label}：${value}`, language), style: excelStyles.value }];
    yield { height: rowHeight(cells, grid.widths, 16), cells };
  }
  yield gap;
};

const drawSignoff: Draw<'signoff'> = function* ({ roles }, { grid, language }) {
  const total = grid.widths.reduce((sum, width) => sum + width, 0);
  const blank = Math.max(4, total - roles.length * 26);
  const spans = (snapColumns([blank, ...roles.map(() => 26)], grid.widths) ?? []).slice(1);
  const line = (height: number, style: SheetCell['style'], text: (role: string) => string): SheetRow => ({
    height,
    cells: roles.map((role, at) => ({ span: spans[at] ?? [at, at], value: excelText(text(role), language), style })),
  });
  yield gap;
  yield line(17, excelStyles.role, (role) => role);
  yield line(48, excelStyles.stamp, () => say(drawingWords.signed, language));
  yield line(17, excelStyles.stamp, () => say(drawingWords.date, language));
  yield gap;
};

/** The rows of the blocks of one workpaper, in order. */
export function* drawSheetBlocks(blocks: readonly Block[], setting: SheetSetting): Generator<SheetRow> {
  for (const block of blocks) {
    if (block.kind === 'table') {
      yield* drawSheetTable(block, setting);
      yield gap;
    } else if (block.kind === 'heading') {
      yield* across(block.text, block.level === 1 ? excelStyles.heading1 : excelStyles.heading2, 21, setting);
    } else if (block.kind === 'paragraph') {
      yield* across(block.text, excelStyles[block.tone ?? 'plain'], 15, setting);
      yield gap;
    } else if (block.kind === 'drawing') {
      yield* across(block.title, excelStyles.heading2, 21, setting);
      yield* drawingRows(block, setting.grid);
    } else if (block.kind === 'fields') yield* drawFields(block, setting);
    else if (block.kind === 'list') {
      for (const item of block.items) yield* across(`・${item}`, excelStyles.plain, 15, setting);
      yield gap;
    } else if (block.kind === 'entry') {
      yield* across(block.label, excelStyles.label, 16, setting);
      const cells: SheetCell[] = [{ span: [0, setting.grid.widths.length - 1], value: '', style: excelStyles.entry }];
      yield { height: Math.min(409, 14 * block.lines + 6), cells };
      yield gap;
    } else yield* drawSignoff(block, setting);
  }
}
