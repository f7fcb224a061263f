import type { AccessMatrix } from '../engagement/matrix/access-matrix.ts';
import type { Result } from '../text/result-words.ts';
import { accessFound } from './access-found.ts';
import { accessRows } from './access-rows.ts';
import type { PaperContext } from './paper-context.ts';
import { printAccess } from './print-access.ts';
import { rowMark } from './row-mark.ts';

/** One result of a cell of the client's matrix. */
export interface CellMark {
  readonly no: number;
  readonly result: Result;
  readonly mark: string;
  readonly differs: string;
}

/** The results of one matrix by `row\ncolumn`, and of whole rows (`row\n`) and columns (`\ncolumn`). */
export type MatrixMarks = ReadonlyMap<string, readonly CellMark[]>;

/** Gathers in one pass where in the client's matrices every result stands. */
export function matrixMarks(context: PaperContext): ReadonlyMap<AccessMatrix, MatrixMarks> {
  const { t, language } = context;
  const all = new Map<AccessMatrix, Map<string, CellMark[]>>();
  for (const { no, row } of accessRows(context)) {
    const place = context.place(row.object);
    if (place === null || row.rule.id === 'ACM-USE') continue;
    const { matrix, principal, resource } = place;
    const mark = { no, result: row.result, mark: t(rowMark(row)), differs: printAccess(row, language).differs };
    const own = all.get(matrix) ?? new Map<string, CellMark[]>();
    all.set(matrix, own);
    const columns =
      resource === null && row.object.kind === 'matrix-cell' ? accessFound(row).columns : [resource?.id ?? ''];
    for (const column of columns) {
      const key = `${principal?.id ?? ''}\n${column}`;
      own.set(key, [...(own.get(key) ?? []), mark]);
    }
  }
  return all;
}
