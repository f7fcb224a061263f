import { findMarkRows } from './find-mark-rows.ts';
import { formWords } from './form-words.ts';
import { isGroupHeading } from './is-group-heading.ts';
import type { Grid } from './open-grid.ts';
import { wordKey } from './word-key.ts';

/** Where a table lies: its heading rows, its label columns, its body. */
export interface Extent {
  /** Body rows as far as they were seen; rows between them that hold no permission are sorted out later. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly headerRows: readonly number[];
  readonly labelColumns: readonly number[];
  /** Columns beside the body: remarks, dates. */
  readonly asides: readonly number[];
}

/** Empty rows that a table may hold between two of its lines. */
const widest = 4;
const words = (list: readonly string[]): ReadonlySet<string> => new Set(list);
const operations = words(formWords.operation);
const labelHeadings = words([
  ...formWords.principal,
  ...formWords.resource,
  ...formWords.kind,
  ...formWords.group,
  ...formWords.order,
]);
const asideHeadings = words([
  ...[
    ...formWords.remark,
    ...formWords.condition,
    ...formWords.until,
    ...formWords.from,
    ...formWords.contract,
    ...formWords.idle,
  ],
]);

/** Finds the tables of a sheet by their marks: runs of rows whose marks stand in the same columns under one heading. */
export function findExtents(grid: Grid, marks: ReadonlySet<string>): readonly Extent[] {
  const marked = findMarkRows(grid, marks);
  const extents: Extent[] = [];
  let run: number[] = [];
  let known = new Set<number>();
  const close = (): void => {
    const columns = [...known].sort((a, b) => a - b);
    const extent =
      run.length === 0
        ? null
        : extentOf(
            grid,
            run.map((index) => grid.rows[index] ?? 0),
            run[0] ?? 0,
            columns,
          );
    if (extent !== null) extents.push(extent);
    run = [];
    known = new Set();
  };
  for (const [index, columns] of marked) {
    const last = run.at(-1);
    if (last !== undefined && breaks(grid, last, index, known, columns)) close();
    run.push(index);
    for (const column of columns) known.add(column);
  }
  close();
  return extents;
}

function leftOf(grid: Grid, row: number, column: number): readonly number[] {
  return grid.columns(row).filter((one) => one < column && grid.text(row, one) !== '');
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => from + n);
}

/** Whether a table ends between two rows of marks (by their place in the grid): nothing in common, or another heading in between. */
function breaks(grid: Grid, last: number, next: number, known: ReadonlySet<number>, own: readonly number[]): boolean {
  const low = Math.min(...known);
  const high = Math.max(...known);
  if (!own.some((column) => column >= low && column <= high)) return true;
  const between = grid.rows.slice(last + 1, next).filter((row) => grid.columns(row).length > 0);
  const all = [grid.rows[last] ?? 0, ...between, grid.rows[next] ?? 0];
  if (all.some((row, index) => row - (all[index - 1] ?? row) > widest)) return true;
  const columns = [...new Set([...known, ...own])];
  return between.some((number, index) => {
    const texts = columns.map((column) => grid.text(number, column)).filter((text) => text !== '');
    if (new Set(texts).size < 2 && !(texts.length > 0 && columns.length === 1)) return false;
    // A line of unknown words is a line of the body; only a heading has a heading's word (or nothing) as its label.
    const labels = leftOf(grid, number, low).map((column) => wordKey(grid.text(number, column)));
    const apart = (between[index - 1] ?? grid.rows[last] ?? 0) < number - 1;
    return apart || labels.every((label) => labelHeadings.has(label));
  });
}

function extentOf(grid: Grid, run: readonly number[], index: number, markColumns: readonly number[]): Extent | null {
  const first = run[0] ?? 0;
  const covered = (row: number): readonly number[] => markColumns.filter((column) => grid.text(row, column) !== '');
  const above = grid.rows
    .slice(Math.max(0, index - 20), index)
    .filter((row) => grid.columns(row).length > 0)
    .reverse();
  const headerRows: number[] = [];
  const early: number[] = [];
  let next = first;
  for (const row of above) {
    if (row < next - 1 && headerRows.length > 0) break;
    if (row < next - 3) break;
    const texts = covered(row);
    const own = new Set(texts.map((column) => grid.cell(row, column)?.from));
    const label = leftOf(grid, row, markColumns[0] ?? 1);
    if (headerRows.length === 0) {
      const covers = texts.length * 5 >= markColumns.length * 3 && (own.size > 1 || markColumns.length === 1);
      // A line without any known mark may stand first: it belongs to the body, not to the heading.
      if (
        row === next - 1 &&
        ((texts.length === 0 && label.length > 0) || (covers && isLine(grid, row, label, markColumns)))
      )
        early.unshift(row);
      else if (covers) headerRows.unshift(row);
      else if (texts.length > 0 && own.size > 1) return null;
    } else if (texts.length > 0 && isGroupHeading(grid, row, markColumns, headerRows)) headerRows.unshift(row);
    else break;
    if (headerRows.length === 5) break;
    next = row;
  }
  const leaf = headerRows.at(-1);
  if (leaf === undefined) return null;
  return { ...sides(grid, [...early, ...run], markColumns, headerRows, leaf), headerRows };
}

/** A line of the body whose words nobody knows: it has a label of its own, and a heading stands right above it. */
function isLine(grid: Grid, row: number, label: readonly number[], columns: readonly number[]): boolean {
  const own = label
    .filter((column) => grid.area(row, column).top === row)
    .map((column) => wordKey(grid.text(row, column)));
  if (own.length === 0 || own.some((text) => labelHeadings.has(text))) return false;
  const above = grid.text(row - 1, columns[0] ?? 1) === '' ? [] : leftOf(grid, row - 1, columns[0] ?? 1);
  return above.length > 0 && above.some((column) => labelHeadings.has(wordKey(grid.text(row - 1, column))));
}

function sides(
  grid: Grid,
  run: readonly number[],
  markColumns: readonly number[],
  headerRows: readonly number[],
  leaf: number,
): Omit<Extent, 'headerRows'> {
  const heading = (column: number): string => wordKey(grid.text(leaf, column));
  const empty = (column: number): boolean => run.every((row) => grid.text(row, column) === '');
  let from = markColumns[0] ?? 1;
  let to = markColumns.at(-1) ?? 1;
  while (
    heading(from - 1) !== '' &&
    empty(from - 1) &&
    !labelHeadings.has(heading(from - 1)) &&
    !asideHeadings.has(heading(from - 1))
  )
    from -= 1;
  // The lower names of a table that lies on its side: 機能 | 参照, 更新, …
  const isNames = (column: number): boolean =>
    heading(column) === '' ||
    (labelHeadings.has(heading(column)) &&
      run.every((row) => grid.text(row, column) === '' || operations.has(wordKey(grid.text(row, column)))));
  while (from < to && isNames(from)) from += 1;
  while (to < grid.lastColumn && heading(to + 1) !== '') to += 1;
  const between = range(from, to);
  const columns = between.filter((column) => !asideHeadings.has(heading(column)) && heading(column) !== '');
  const inBlock = (column: number): boolean => [...run, ...headerRows].some((row) => grid.text(row, column) !== '');
  const labelColumns: number[] = [];
  for (let column = from - 1; column > 0 && inBlock(column); column -= 1) labelColumns.unshift(column);
  const asides = [
    ...between.filter((column) => asideHeadings.has(heading(column))),
    ...labelColumns.filter((column) => asideHeadings.has(heading(column))),
  ];
  return { rows: run, columns, labelColumns: labelColumns.filter((column) => !asides.includes(column)), asides };
}
