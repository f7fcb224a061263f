import { cellPosition } from '../../cell-position.ts';
import type { MappedTable } from '../mapping-file.ts';
import { type Extent, findExtents } from './find-extents.ts';
import { findList, type ListExtent } from './find-list.ts';
import type { Grid } from './open-grid.ts';

/** The tables of a sheet: one list, or any number of grids. */
export interface FoundTables {
  readonly list: ListExtent | null;
  readonly extents: readonly Extent[];
}

/** Finds the tables of a sheet, or of the one range that the mapping file names. */
export function findTables(grid: Grid, table: MappedTable | null, marks: ReadonlySet<string>): FoundTables {
  const part = table === null || table.range === null ? grid : cut(grid, table.range);
  const list = table === null || table.form === null || table.form === 'C' ? findList(part) : null;
  if (list !== null) return { list, extents: [] };
  if (table !== null && table.range !== null && table.headerRows !== null && table.labelColumns !== null)
    return { list: null, extents: [stated(part, table.range, table.headerRows, table.labelColumns)] };
  return { list: null, extents: findExtents(part, marks) };
}

/** The grid without what lies outside a range. */
function cut(grid: Grid, range: string): Grid {
  const { top, left, bottom, right } = corners(range);
  const isInside = (row: number, column: number): boolean =>
    row >= top && row <= bottom && column >= left && column <= right;
  const cell: Grid['cell'] = (row, column) => (isInside(row, column) ? grid.cell(row, column) : null);
  return {
    ...grid,
    rows: grid.rows.filter((row) => row >= top && row <= bottom),
    lastColumn: Math.min(grid.lastColumn, right),
    columns: (row) => grid.columns(row).filter((column) => isInside(row, column)),
    cell,
    text: (row, column) => cell(row, column)?.text ?? '',
  };
}

function corners(range: string) {
  const [first = '', last = ''] = range.split(':');
  const [from, to] = [cellPosition(first), cellPosition(last)];
  const rows = [from?.row ?? 1, to?.row ?? 1];
  const columns = [from?.column ?? 1, to?.column ?? 1];
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
}

function stated(grid: Grid, range: string, headers: number, labels: number): Extent {
  const { top, left, bottom, right } = corners(range);
  const columns = Array.from({ length: Math.min(right, grid.lastColumn) - left + 1 }, (_, n) => left + n);
  return {
    headerRows: Array.from({ length: headers }, (_, n) => top + n),
    labelColumns: columns.slice(0, labels),
    columns: columns.slice(labels),
    asides: [],
    rows: grid.rows.filter((row) => row >= top + headers && row <= bottom),
  };
}
