import type { AccessMatrix, MatrixCell } from '../../engagement/matrix/access-matrix.ts';

/** Rows whose cells do not say the same in these columns; a cell that is missing says the same as an empty one. */
export function differingRows(matrix: AccessMatrix, columns: readonly string[]): readonly string[] {
  const cells = new Map(matrix.cells.map((cell) => [`${cell.principal}\n${cell.resource}`, cell]));
  return matrix.principals
    .map(({ id }) => id)
    .filter((row) => new Set(columns.map((column) => sayingOf(cells.get(`${row}\n${column}`)))).size > 1);
}

function sayingOf(cell: MatrixCell | undefined): string {
  if (cell === undefined || cell.symbol === '') return '';
  // What nobody can explain equals only the same symbol.
  const levels = cell.levels === null ? cell.symbol : [...cell.levels].sort();
  return JSON.stringify([levels, cell.notApplicable, [...cell.conditions].sort()]);
}
