import { AkashiError } from '../../../text/akashi-error.ts';
import { joinProblems } from '../../join-problems.ts';
import type { MappingDocument } from '../mapping-file.ts';
import { mappingFileOf } from '../mapping-file-of.ts';
import type { MatrixTables } from '../matrix-tables.ts';
import type { MatrixFormSource } from './matrix-form-source.ts';
import { surveyForm } from './survey-form.ts';

/**
 * Reads the client's own layout (forms A–F of domain C.1) into the canonical tables. What the sheet does not say clearly is an
 * error that names the cells and the line of the mapping file that settles it; a table of duties (form G) is refused as such.
 */
export function readMatrixForm(source: MatrixFormSource, mapping: MappingDocument | null): MatrixTables {
  const { tables, doubts } = surveyForm(source, mapping);
  if (doubts.length === 0) return tables;
  const { file } = source;
  const problems = joinProblems(doubts);
  const data = { file, count: doubts.length, problems, mapping: mappingFileOf(file), list: doubts };
  throw new AkashiError('MATRIX_UNCLEAR', data);
}
