import { AkashiError } from '../../../text/akashi-error.ts';
import { cellAddress } from '../../cell-address.ts';
import type { Sheet } from '../../sheet.ts';
import { wordOf } from './word-of.ts';

/** A cell of the grid; a merged area has its text in every cell. */
export interface GridCell {
  /** In one line and one width, struck-through parts left out. */
  readonly text: string;
  readonly raw: string;
  /** `raw` without struck-through parts. */
  readonly kept: string;
  readonly at: string;
  /** Address of the cell that really holds the text. */
  readonly from: string;
  /** All of it is struck through. */
  readonly struck: boolean;
}

/** A sheet as a grid in which merged areas are filled. */
export interface Grid {
  readonly sheet: Sheet;
  /** Numbers of the rows that hold or are covered by text, in order. */
  readonly rows: readonly number[];
  readonly lastColumn: number;
  /** Columns of a row that hold or are covered by text, in order. */
  columns(row: number): readonly number[];
  cell(row: number, column: number): GridCell | null;
  text(row: number, column: number): string;
  fill(row: number, column: number): string;
  isHiddenRow(row: number): boolean;
  isHiddenColumn(column: number): boolean;
  /** The merged area over a cell, or the cell alone. */
  area(
    row: number,
    column: number,
  ): { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
}

const most = { filled: 1_000_000, height: 1_000 };

/** Opens a sheet as a grid: the text of a merged area stands in each of its cells; what lies outside the used part is not filled. */
export function openGrid(sheet: Sheet): Grid {
  const rows = new Map(sheet.rows.map((row) => [row.number, row]));
  const lastColumn = sheet.rows.reduce((last, row) => Math.max(last, ...row.cells.keys()), 0);
  const lastRow = (sheet.rows.at(-1)?.number ?? 0) + most.height;
  const areas = new Map<number, Map<number, Sheet['merges'][number]>>();
  const numbers = new Set(rows.keys());
  let filled = 0;
  for (const merge of sheet.merges) {
    const words = rows.get(merge.top)?.cells.get(merge.left);
    const bottom = Math.min(merge.bottom, lastRow);
    for (let row = merge.top; row <= bottom; row += 1) {
      if (!rows.has(row) && (words === undefined || bottom - merge.top > most.height)) continue;
      const line = areas.get(row) ?? new Map<number, Sheet['merges'][number]>();
      for (let column = merge.left; column <= Math.min(merge.right, lastColumn); column += 1) {
        line.set(column, merge);
        filled += 1;
        if (filled > most.filled)
          throw new AkashiError('SHEET_TOO_LARGE', { file: sheet.name, sheet: sheet.name, most: most.filled });
      }
      areas.set(row, line);
      if (words !== undefined) numbers.add(row);
    }
  }
  const cells = new Map<number, GridCell | null>();
  const cell = (row: number, column: number): GridCell | null => {
    const key = row * 20_000 + column;
    const known = cells.get(key);
    if (known !== undefined) return known;
    const merge = areas.get(row)?.get(column);
    const from = merge === undefined ? { row, column } : { row: merge.top, column: merge.left };
    const own = rows.get(from.row)?.cells.get(from.column);
    const made: GridCell | null =
      own === undefined || own.raw.trim() === ''
        ? null
        : {
            text: wordOf(own.kept),
            raw: own.raw,
            kept: own.kept,
            at: cellAddress(sheet, row, column),
            from: cellAddress(sheet, from.row, from.column),
            struck: own.kept.trim() === '',
          };
    cells.set(key, made);
    return made;
  };
  const listed = new Map<number, readonly number[]>();
  const columns = (row: number): readonly number[] => {
    const known = listed.get(row);
    if (known !== undefined) return known;
    const all = new Set([...(rows.get(row)?.cells.keys() ?? []), ...(areas.get(row)?.keys() ?? [])]);
    const made = [...all].filter((column) => cell(row, column) !== null).sort((a, b) => a - b);
    listed.set(row, made);
    return made;
  };
  return {
    sheet,
    rows: [...numbers].sort((a, b) => a - b),
    lastColumn,
    columns,
    cell,
    text: (row, column) => cell(row, column)?.text ?? '',
    fill: (row, column) => sheet.fills?.get(row)?.get(column) ?? '',
    isHiddenRow: (row) => rows.get(row)?.hidden === true,
    isHiddenColumn: (column) => sheet.hiddenColumns.some(([from, to]) => column >= from && column <= to),
    area: (row, column) => areas.get(row)?.get(column) ?? { top: row, left: column, bottom: row, right: column },
  };
}
