import type { DocumentLayout } from '../../../procedures/document-layout.ts';
import type { ClientDocument, DocumentRow } from '../../client-document.ts';
import type { ReceivedDocument } from '../../engagement.ts';
import type { ZoneMatrix } from '../zone-matrix.ts';
import { buildZoneMatrix } from './build-zone-matrix.ts';
import { readZoneTables } from './read-zone-tables.ts';

/** Reads the client's zone matrix (DOC-05) in whatever form it came, and its lines as one of the client's documents. */
export async function readZoneMatrix(
  layout: DocumentLayout,
  path: string,
  received: ReceivedDocument,
  asOf: string,
): Promise<{ readonly document: ClientDocument; readonly matrix: ZoneMatrix }> {
  const tables = await readZoneTables(path, received, layout);
  const matrix = buildZoneMatrix(tables, received, asOf);
  const { doc, file, version, approvedAt, receivedAt } = received;
  const named = (table: string, rows: readonly DocumentRow[]): readonly DocumentRow[] =>
    rows.map((row) => ({ ...row, table }));
  const rows = [
    ...named('zones', tables.zones),
    ...named('flows', tables.flows),
    ...named('identityPaths', tables.identityPaths),
  ];
  const { sha256 } = tables;
  return { document: { doc, file, sha256, version, approvedAt, receivedAt, rows, notes: matrix.notes }, matrix };
}
