import type { DataRow } from './template-data.ts';

const limit = 300;

/** Rows for the PDF: all of them up to 300, beyond that those that matter, with counts of what only the workbook shows. */
export function printedRows(
  rows: Iterable<DataRow>,
  matters: (row: DataRow) => boolean,
): { readonly rows: Iterable<DataRow>; readonly total: number; readonly shown: number; readonly left: number } {
  let total = 0;
  let kept = 0;
  for (const row of rows) {
    total += 1;
    if (matters(row)) kept += 1;
  }
  if (total <= limit) return { rows, total, shown: total, left: 0 };
  const some: Iterable<DataRow> = {
    *[Symbol.iterator]() {
      for (const row of rows) if (matters(row)) yield row;
    },
  };
  return { rows: some, total, shown: kept, left: total - kept };
}
