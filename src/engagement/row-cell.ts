import type { DocumentCell, DocumentRow } from './client-document.ts';

/** The cell of a column that a line may lack; an absent column reads as an empty cell at the line's address. */
export function rowCell(row: DocumentRow, key: string): DocumentCell {
  return row.cells[key] ?? { raw: '', text: '', at: row.at };
}
