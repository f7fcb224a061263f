import { formWords } from './form-words.ts';
import { markOf } from './mark-of.ts';
import type { Grid } from './open-grid.ts';
import { wordKey } from './word-key.ts';

const operations: ReadonlySet<string> = new Set(formWords.operation);
const labelHeadings: ReadonlySet<string> = new Set([
  ...formWords.principal,
  ...formWords.resource,
  ...formWords.group,
  ...formWords.order,
]);
const none: ReadonlySet<string> = new Set();
const stamps: ReadonlySet<string> = new Set(formWords.stamp);

/** The rows (by their place in the grid) in which permissions stand right of a label, each with the columns they stand in. */
export function findMarkRows(
  grid: Grid,
  marks: ReadonlySet<string>,
): readonly (readonly [index: number, columns: readonly number[]])[] {
  const accounts = accountCells(grid);
  return grid.rows.flatMap((row, index) => {
    const columns: number[] = [];
    let label = false;
    for (const column of grid.columns(row)) {
      const text = grid.text(row, column);
      if (text === '') continue;
      if (markOf(text, marks) === null && !(label && accounts(row, column))) label = true;
      else if (label) columns.push(column);
    }
    if (columns.length === 0 || isStampRow(grid, row, columns) || isHeading(grid, row, columns)) return [];
    return isOperationRow(grid, row, grid.rows[index - 1], columns) ? [] : [[index, columns] as const];
  });
}

/** Cells below (or right of) 12-digit account ids: there a permission set's name stands, which no list of marks can know. */
function accountCells(grid: Grid): (row: number, column: number) => boolean {
  const heads: [number, number][] = [];
  for (const row of grid.rows)
    for (const column of grid.columns(row))
      if (/(^|\D)\d{12}(\D|$)/.test(grid.text(row, column))) heads.push([row, column]);
  const count = (numbers: readonly number[]): ReadonlyMap<number, number> => {
    const counts = new Map<number, number>();
    for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
    return counts;
  };
  const inRow = count(heads.map(([row]) => row));
  const inColumn = count(heads.map(([, column]) => column));
  const below = new Map<number, number>();
  const right = new Map<number, number>();
  for (const [row, column] of heads) {
    if ((inRow.get(row) ?? 0) > 1 && !below.has(column)) below.set(column, row);
    if ((inColumn.get(column) ?? 0) > 1 && !right.has(row)) right.set(row, column);
  }
  return (row, column) =>
    row > (below.get(column) ?? Number.POSITIVE_INFINITY) || column > (right.get(row) ?? Number.POSITIVE_INFINITY);
}

/** The lower row of a two-row heading (参照 登録 更新 …): operations under names, before no label of its own. */
function isOperationRow(grid: Grid, row: number, above: number | undefined, columns: readonly number[]): boolean {
  const texts = columns.map((column) => wordKey(grid.text(row, column)));
  if (new Set(texts).size < 2 || !texts.every((text) => operations.has(text))) return false;
  if (above === undefined || columns.filter((column) => grid.text(above, column) !== '').length < columns.length / 2)
    return false;
  const first = columns[0] ?? 1;
  return leftOf(grid, row, first).every((column) => {
    const text = grid.text(row, column);
    return text === '' || grid.area(row, column).top < row || labelHeadings.has(wordKey(text));
  });
}

function leftOf(grid: Grid, row: number, column: number): readonly number[] {
  return grid.columns(row).filter((one) => one < column && grid.text(row, one) !== '');
}

/** A heading among whose names one or two happen to be words of permissions (承認, 操作). */
function isHeading(grid: Grid, row: number, columns: readonly number[]): boolean {
  const labels = leftOf(grid, row, columns[0] ?? 1);
  if (!labels.some((column) => labelHeadings.has(wordKey(grid.text(row, column))))) return false;
  if (columns.some((column) => markOf(grid.text(row, column), none) === 'sign')) return false;
  const right = grid.columns(row).filter((column) => !labels.includes(column) && grid.text(row, column) !== '');
  return columns.length * 2 < right.length;
}

/** 版数・承認・審査・作成: the boxes above a table hold words that are permissions elsewhere. */
function isStampRow(grid: Grid, row: number, columns: readonly number[]): boolean {
  const texts = grid.columns(row).map((column) => wordKey(grid.text(row, column)));
  return (
    columns.every((column) => stamps.has(wordKey(grid.text(row, column)))) &&
    texts.filter((text) => stamps.has(text)).length > 1
  );
}
