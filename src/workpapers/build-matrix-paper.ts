import { accessLine } from './access-line.ts';
import { accessRows } from './access-rows.ts';
import type { ComparedMatrix } from './compared-matrices.ts';
import { drawMatrix } from './draw-matrix.ts';
import type { MatrixMarks } from './matrix-marks.ts';
import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';
import type { DataRow } from './template-data.ts';

const shownLeftovers = 200;

/** D-11-1 and on: one matrix of the client drawn again with its results, and below it what it has no cell for. */
export function buildMatrixPaper(
  { matrix, paper }: ComparedMatrix,
  marks: MatrixMarks | undefined,
  about: PaperData['about'],
  context: PaperContext,
): PaperData {
  const leftovers: DataRow[] = [];
  let count = 0;
  for (const { no, row } of accessRows(context)) {
    const place = context.place(row.object);
    const here = place === null ? paper === 'D-11-1' : place.matrix === matrix && row.object.kind !== 'matrix-cell';
    if (!here || row.result === 'MATCH') continue;
    count += 1;
    if (leftovers.length < shownLeftovers) leftovers.push({ ...accessLine(no, row, place, context), paper: 'D-11' });
  }
  const { title, version, approvedAt, docId } = matrix.meta;
  return {
    values: {
      title: title === '' ? context.document(docId) : title,
      document: context.document(docId),
      version,
      approvedAt: approvedAt ?? '―',
      file: matrix.file,
      rows: matrix.principals.length,
      columns: matrix.resources.length,
      leftovers: count,
      more: count - leftovers.length,
    },
    lists: { leftovers },
    drawn: { matrix: [drawMatrix(matrix, marks ?? new Map(), context)] },
    about: { ...about, references: '← D-11, D-00' },
  };
}
