import type { AccessMatrix, Mapping } from './access-matrix.ts';
import type { CellReader } from './cell-reader.ts';
import type { MatrixReport } from './matrix-report.ts';
import { matrixWords } from './matrix-words.ts';

/**
 * How sure it is that a line means these objects (decision 7). A matrix the client wrote in the canonical form, objects named,
 * counts as confirmed by its approver on its approval date; unapproved, or in another form, it is the auditor's until confirmed.
 */
export function readMapping(
  reader: CellReader,
  meta: AccessMatrix['meta'],
  form: AccessMatrix['form'],
  report: MatrixReport,
): Mapping {
  const status = reader.word('mappingStatus', matrixWords.mappingStatuses);
  const by = reader.textOrNull('confirmedBy');
  const at = reader.day('confirmedAt');
  if (status === null) {
    return form === 'canonical' && meta.approvedBy !== null && meta.approvedAt !== null
      ? { status: 'confirmed', by: meta.approvedBy, at: meta.approvedAt }
      : { status: 'auditor', by: null, at: null };
  }
  if (status !== 'confirmed') return { status, by, at };
  if (by !== null && at !== null) return { status, by, at };
  const { raw, at: place } = reader.cell('mappingStatus');
  report.note('error', place, raw, '確認者または確認日がないため、監査人案として扱います');
  return { status: 'auditor', by, at };
}
