import { say } from '../text/say.ts';
import type { Workpaper } from './document-model.ts';
import type { SheetSetting } from './draw-sheet-table.ts';
import { drawingWords } from './drawing-words.ts';
import { excelStyles } from './excel-styles.ts';
import { excelText } from './excel-text.ts';
import { rowHeight } from './row-height.ts';
import type { SheetCell, SheetRow } from './sheet-row.ts';
import { type Span, snapColumns } from './snap-columns.ts';

const wide = (widths: readonly number[], [from, to]: Span): number =>
  widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);

/** Label and value columns for as many pairs a row as the grid holds without squeezing them; none when it holds not two. */
function pairSpans(widths: readonly number[]): readonly Span[] {
  const total = wide(widths, [0, widths.length - 1]);
  for (const pairs of total > 136 ? [4, 3, 2] : total > 108 ? [3, 2] : [2]) {
    const spans = snapColumns(
      Array.from({ length: pairs * 2 }, (_, at) => (at % 2 ? total / pairs - 14 : 14)),
      widths,
    );
    if (spans?.every((span, at) => wide(widths, span) >= (at % 2 ? 14 : 10))) return spans;
  }
  return [];
}

/** Columns for label and value in one cell, where a grid of few wide columns has no room for pairs. */
function joinedSpans(widths: readonly number[]): readonly Span[] {
  for (const count of [4, 3, 2]) {
    const spans = snapColumns(new Array<number>(count).fill(1), widths);
    if (spans?.every((span) => wide(widths, span) >= 26)) return spans;
  }
  return [[0, widths.length - 1]];
}

/** The rows of the mandatory block, as pairs where the grid allows and joined where not. */
function* drawHeader(header: Workpaper['header'], { grid: { widths }, language }: SheetSetting): Generator<SheetRow> {
  const pairs = pairSpans(widths);
  const spans = pairs.length > 0 ? pairs : joinedSpans(widths);
  const each = pairs.length > 0 ? 2 : 1;
  for (let start = 0; start < header.length; start += spans.length / each) {
    const cells = spans.map((span, at): SheetCell => {
      const entry = header[start + Math.floor(at / each)];
      const name = each === 2 && at % 2 === 0;
      const joined = entry === undefined ? '' : `${entry.label}：${entry.value}`;
      const text = each === 1 ? joined : ((name ? entry?.label : entry?.value) ?? '');
      const label = each === 1 && entry !== undefined ? { label: excelText(entry.label, language).length + 1 } : {};
      return { span, value: excelText(text, language), style: name ? excelStyles.label : excelStyles.value, ...label };
    });
    yield { height: rowHeight(cells, widths, 16), cells };
  }
}

/** Title bar, marks and the mandatory block (domain D.1) at the head of a sheet. */
export function* drawSheetHead(paper: Workpaper, setting: SheetSetting, index?: string): Generator<SheetRow> {
  const { widths } = setting.grid;
  const last = widths.length - 1;
  const bar = snapColumns([9, 1], widths) ?? [[0, last]];
  const title: SheetCell[] = [
    {
      span: bar[0] ?? [0, last],
      value: excelText(`${paper.number}　${paper.title}`, setting.language),
      style: excelStyles.title,
    },
  ];
  const corner = bar[1];
  if (corner !== undefined) {
    const back = index !== undefined && index !== paper.number;
    const value = back ? say(drawingWords.index, setting.language) : '';
    title.push({ span: corner, value, style: excelStyles.back, ...(back ? { to: index } : {}) });
  }
  yield { height: rowHeight(title, widths, 26), cells: title };
  if (paper.marks.length > 0) {
    const value = excelText(paper.marks.map((mark) => `【${mark}】`).join(' '), setting.language);
    const cells: SheetCell[] = [{ span: [0, last], value, style: excelStyles.mark }];
    yield { height: rowHeight(cells, widths, 18), cells };
  }
  yield* drawHeader(paper.header, setting);
  yield { height: 8, cells: [] };
}
