import { cellAddress } from '../../cell-address.ts';
import { foldWidth } from '../../fold-width.ts';
import { formWords } from './form-words.ts';
import { GridMask } from './grid-mask.ts';
import { isLegendSheet } from './is-legend-sheet.ts';
import { markOf } from './mark-of.ts';
import type { Grid } from './open-grid.ts';
import { splitLegend } from './split-legend.ts';
import { wordKey } from './word-key.ts';

/** One line of a legend as it stands in the sheet: a mark or a colour, and the words beside it. */
export interface LegendLine {
  readonly symbol: string;
  /** Fill of a swatch; empty where the line explains a mark. */
  readonly colour: string;
  readonly meaning: string;
  readonly at: string;
}

/** The legends of a sheet, and the cells they stand in. */
export interface Legends {
  readonly lines: readonly LegendLine[];
  readonly mask: GridMask;
}

const headings = new Set([
  '記号',
  '凡例',
  'マーク',
  '色',
  '意味',
  '説明',
  '内容',
  '権限',
  'symbol',
  'meaning',
  '許可セット',
  '許可セット名',
  '表記',
]);
const none: ReadonlySet<string> = new Set();

/** Finds legend blocks beside, above or below a table, legends in one cell, and whole sheets that are a legend. */
export function findLegends(grid: Grid): Legends {
  const lines: LegendLine[] = [];
  const mask = new GridMask();
  const whole = isLegendSheet(grid.sheet.name);
  const texts = countTexts(grid);
  const elsewhere = (symbol: string): boolean => whole || (texts.get(wordKey(symbol)) ?? 0) > 1;
  const take = (row: number, column: number, found: readonly (readonly [string, string])[], colour = ''): void => {
    const at = grid.cell(row, column)?.from ?? cellAddress(grid.sheet, row, column);
    for (const [symbol, meaning] of found) lines.push({ symbol, colour, meaning, at });
    mask.add(grid, row, column);
  };
  /** Reads one row of a legend from a column on: `○：参照`, `○ | 参照`, a filled cell and words. True where it held a line. */
  const readRow = (row: number, start: number): boolean => {
    let held = false;
    for (let column = start; column <= Math.min(grid.lastColumn, start + 24); column += 1) {
      const text = grid.text(row, column);
      const colour = text === '' ? grid.fill(row, column) : '';
      if (text === '' && colour === '') continue;
      if (column > start + 2 && !held) return false;
      const inline = splitLegend(grid.cell(row, column)?.kept ?? '');
      if (inline.length > 0) {
        take(row, column, inline);
        held = true;
        continue;
      }
      const next = nextText(grid, row, column);
      const words = next === null ? '' : grid.text(row, next);
      if (next === null || next > column + 4 || markOf(words, none) === 'sign') return held;
      const sign = markOf(text, none) !== null || (text.length <= 40 && elsewhere(text));
      if (text !== '' && headings.has(wordKey(text)) && headings.has(wordKey(words))) {
        for (let other = column; other <= column + 6; other += 1)
          if (headings.has(wordKey(grid.text(row, other)))) mask.add(grid, row, other);
        return true;
      }
      if (text !== '' && !sign) return held;
      take(row, column, [[text, words]], colour);
      mask.add(grid, row, next);
      held = true;
      column = grid.area(row, next).right;
    }
    return held;
  };
  const readBelow = (row: number, column: number): void => {
    const below = grid.rows.filter((number) => number > row);
    let last = row;
    for (const number of below) {
      if (number > last + 1 && !whole) return;
      const start = [column, column + 1].find((one) => grid.text(number, one) !== '' || grid.fill(number, one) !== '');
      if (start === undefined || mask.has(number, start) || !readRow(number, start)) {
        if (!whole) return;
        continue;
      }
      last = number;
    }
  };
  if (whole) {
    const first = Math.min(...grid.rows.flatMap((row) => grid.columns(row)));
    if (Number.isFinite(first)) readBelow(0, first);
    return { lines, mask };
  }
  for (const row of grid.rows) {
    for (const column of grid.columns(row)) {
      const cell = grid.cell(row, column);
      if (cell === null || cell.from !== cell.at || mask.has(row, column)) continue;
      const folded = foldWidth(cell.kept).trim();
      const title = formWords.legendTitle.exec(folded);
      if (title === null) {
        const inline = splitLegend(cell.kept);
        if (inline.length > 1 && inline.every(([symbol]) => markOf(symbol, none) !== null)) take(row, column, inline);
        continue;
      }
      const rest = splitLegend(folded.slice(title[0].length));
      if (folded.length > title[0].length && rest.length === 0) continue;
      take(row, column, rest);
      const right = nextText(grid, row, column);
      const besides = right !== null && right <= grid.area(row, column).right + 3 && readRow(row, right);
      if (rest.length === 0 && !besides) readBelow(grid.area(row, column).bottom, column);
      else if (besides) readBelow(row, right);
      else readBelow(row, column);
    }
  }
  return { lines, mask };
}

/** The next column to the right that holds another text than the area this cell is in. */
function nextText(grid: Grid, row: number, column: number): number | null {
  const right = grid.area(row, column).right;
  return grid.columns(row).find((next) => next > right && grid.text(row, next) !== '') ?? null;
}

function countTexts(grid: Grid): ReadonlyMap<string, number> {
  const texts = new Map<string, number>();
  for (const { cells } of grid.sheet.rows) {
    for (const { kept } of cells.values()) {
      if (kept.length < 60) texts.set(wordKey(kept), (texts.get(wordKey(kept)) ?? 0) + 1);
    }
  }
  return texts;
}
