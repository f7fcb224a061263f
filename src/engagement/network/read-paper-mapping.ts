import type { ReceivedDocument } from '../engagement.ts';
import type { Mapping } from '../matrix/access-matrix.ts';
import type { CellReader } from '../matrix/cell-reader.ts';
import type { MatrixReport } from '../matrix/matrix-report.ts';
import { matrixWords } from '../matrix/matrix-words.ts';

/**
 * How sure it is that a line of a network paper means these objects (decision 7). What the client wrote in its own paper is confirmed
 * by that paper's approver on its approval date; without a named approval up to the date of the audit it is a candidate.
 */
export function readPaperMapping(
  reader: CellReader,
  of: { readonly received: ReceivedDocument; readonly asOf: string; readonly isNamed: boolean },
  report: MatrixReport,
): Mapping {
  const candidate: Mapping = { status: 'candidate', by: null, at: null };
  const status = reader.word('mappingStatus', matrixWords.mappingStatuses);
  const by = reader.textOrNull('confirmedBy');
  const at = reader.day('confirmedAt');
  const { approver, approvedAt } = of.received;
  if (status === null) {
    const isApproved = approver !== null && approvedAt !== null && approvedAt <= of.asOf;
    return isApproved && of.isNamed ? { status: 'confirmed', by: approver, at: approvedAt } : candidate;
  }
  if (status !== 'confirmed' || (by !== null && at !== null)) return { status, by, at };
  const { raw, at: place } = reader.cell('mappingStatus');
  report.note('error', place, raw, '確認者または確認日がないため、監査人案として扱います');
  return { status: 'auditor', by, at };
}
