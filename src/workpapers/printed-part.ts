import type { AccessMatrix, MatrixPrincipal } from '../engagement/matrix/access-matrix.ts';
import { gravestResult } from './gravest-result.ts';
import { marksAt } from './marks-at.ts';
import type { MatrixMarks } from './matrix-marks.ts';

/** More cells than a reader turns pages for; the workbook always has all of them. */
const most = 3000;
const leastColumns = 10;

/** The rows and columns of a big matrix that pages show, and how many of how many they are. */
export interface PrintedPart {
  readonly rows: readonly MatrixPrincipal[];
  /** Places of the columns, counted from 1. */
  readonly columns: readonly number[];
  readonly counts: Readonly<Record<'rows' | 'columns' | 'allRows' | 'allColumns' | 'calm' | 'cut', number>>;
}

/** Null for a matrix that is printed whole; else the rows and columns where something differs or is open, up to what fits. */
export function printedPart({ principals, resources }: AccessMatrix, marks: MatrixMarks): PrintedPart | null {
  const all = principals.length * resources.length;
  if (all <= most) return null;
  const places = new Set<number>();
  const matters = principals.filter(({ id: row }) => {
    let found = false;
    for (const [at, { id: column }] of resources.entries()) {
      const { own, byRow, byColumn } = marksAt(`${row}\n${column}`, marks);
      const result = gravestResult([...own, ...byRow, ...byColumn]);
      if (result === 'MATCH' || result === 'OUT_OF_SCOPE') continue;
      places.add(at + 1);
      found = true;
    }
    return found;
  });
  const sorted = [...places].sort((a, b) => a - b);
  const fit = Math.max(leastColumns, Math.floor(most / Math.max(1, matters.length)));
  const columns = sorted.slice(0, fit);
  const rows = matters.slice(0, Math.floor(most / Math.max(1, columns.length)));
  return {
    rows,
    columns,
    counts: {
      rows: rows.length,
      columns: columns.length,
      allRows: principals.length,
      allColumns: resources.length,
      calm: all - matters.length * sorted.length,
      cut: matters.length * sorted.length - rows.length * columns.length,
    },
  };
}
