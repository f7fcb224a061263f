import type { DocumentLayout } from '../../procedures/document-layout.ts';
import type { ReceivedDocument } from '../engagement.ts';
import type { AccessMatrix } from './access-matrix.ts';
import { buildMatrix, type MatrixOptions } from './build-matrix.ts';
import type { MappingDocument } from './mapping-file.ts';
import { readMatrixTables } from './read-matrix-tables.ts';

/** Reads the client's access-control matrix, whatever layout it came in; what cannot be read one way only ends in an error. */
export async function readMatrix(
  path: string,
  received: ReceivedDocument,
  layout: DocumentLayout,
  options: Pick<MatrixOptions, 'asOf' | 'keepAmbiguous'> & { readonly mapping: MappingDocument | null },
): Promise<AccessMatrix> {
  const { mapping, asOf, keepAmbiguous } = options;
  const tables = await readMatrixTables(path, received, layout, () => mapping);
  return buildMatrix(tables, { received, asOf, keepAmbiguous });
}
