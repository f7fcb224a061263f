import type { DocumentLayout } from '../../procedures/document-layout.ts';
import { AkashiError } from '../../text/akashi-error.ts';
import type { ReceivedDocument } from '../engagement.ts';
import { headingKey } from '../heading-key.ts';
import { isGridPaper } from '../is-grid-paper.ts';
import { chosenSheets } from './chosen-sheets.ts';
import { readMatrixForm } from './forms/read-matrix-form.ts';
import type { MappingDocument } from './mapping-file.ts';
import type { MatrixTables } from './matrix-tables.ts';
import { openMatrix } from './open-matrix.ts';
import { readCanonicalMatrix } from './read-canonical-matrix.ts';
import { readMatrixYaml } from './read-matrix-yaml.ts';
import { tableNames } from './table-names.ts';

/** Reads the client's matrix into tables: the canonical form where there is one, else one of the free layouts with its mapping file. */
export async function readMatrixTables(
  path: string,
  received: ReceivedDocument,
  layout: DocumentLayout,
  readMapping: () => MappingDocument | null,
): Promise<MatrixTables> {
  const { file, sheet } = received;
  if (/\.ya?ml$/i.test(file)) return readMatrixYaml(path, file);
  const source = await openMatrix(path, file, layout);
  const own = layout.sheets.filter(({ name }) => name.en === 'matrix');
  // A sheet named in the engagement file is the client's own layout, unless it is the canonical table itself.
  const free = sheet !== null && !own.some((table) => tableNames(table).has(headingKey(sheet)));
  const canonical = free ? null : readCanonicalMatrix(source, layout, file);
  if (canonical !== null) return canonical;
  const mapping = readMapping();
  const sheets = chosenSheets(source, received);
  const grid = mapping === null ? sheets.find(isGridPaper) : undefined;
  if (grid !== undefined) throw new AkashiError('WORKBOOK_GRID_PAPER', { file, sheet: grid.name });
  return readMatrixForm({ file, sha256: source.sha256, sheets }, mapping);
}
