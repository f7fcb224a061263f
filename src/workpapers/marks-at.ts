import type { CellMark, MatrixMarks } from './matrix-marks.ts';

/** The results of a cell (`row\ncolumn`), or those of its whole row or column where it was not compared alone. */
export function marksAt(
  key: string,
  marks: MatrixMarks,
): Readonly<Record<'own' | 'byRow' | 'byColumn', readonly CellMark[]>> {
  const [row = '', column = ''] = key.split('\n');
  const own = marks.get(key) ?? [];
  const byRow = own.length > 0 ? [] : (marks.get(`${row}\n`) ?? []);
  const byColumn = own.length > 0 || byRow.length > 0 ? [] : (marks.get(`\n${column}`) ?? []);
  return { own, byRow, byColumn };
}
