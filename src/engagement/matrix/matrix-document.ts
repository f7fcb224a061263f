import type { ClientDocument, DocumentRow } from '../client-document.ts';
import type { ReceivedDocument } from '../engagement.ts';
import type { AccessMatrix } from './access-matrix.ts';
import type { MatrixTables } from './matrix-tables.ts';

/** The matrix as one of the client's documents: its lines by table, and what its reading noted (sheet D-00). */
export function matrixDocument(tables: MatrixTables, matrix: AccessMatrix, received: ReceivedDocument): ClientDocument {
  const { doc, file, version, approvedAt, receivedAt } = received;
  const named = (table: string, rows: readonly DocumentRow[]): readonly DocumentRow[] =>
    rows.map((row) => ({ ...row, table }));
  const rows = [
    ...named('meta', tables.meta === null ? [] : [tables.meta]),
    ...named('principals', tables.principals),
    ...named('resources', tables.resources),
    ...named('legend', tables.legend),
    ...named('matrix', tables.cells),
    ...named('conditions', tables.conditions),
    ...named('exceptions', tables.exceptions),
  ];
  return { doc, file, sha256: matrix.sha256, version, approvedAt, receivedAt, rows, notes: matrix.notes };
}
