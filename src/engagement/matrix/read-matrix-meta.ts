import type { DocumentRow } from '../client-document.ts';
import type { ReceivedDocument } from '../engagement.ts';
import type { AccessMatrix } from './access-matrix.ts';
import { CellReader } from './cell-reader.ts';
import type { MatrixReport } from './matrix-report.ts';
import { matrixWords } from './matrix-words.ts';

type Meta = AccessMatrix['meta'];

/** Reads the cover of a matrix; where it says nothing the engagement file's entry counts, and where both differ that is noted. */
export function readMatrixMeta(
  row: DocumentRow | null,
  received: ReceivedDocument,
  asOf: string,
  report: MatrixReport,
): Meta {
  const reader = new CellReader(row ?? { at: received.file, cells: {} }, report);
  const version = reader.textOrNull('version');
  const approvedAt = reader.day('approvedAt');
  differs(version, received.version, reader.cell('version').at, '版', report);
  differs(approvedAt, received.approvedAt, reader.cell('approvedAt').at, '承認日', report);
  const approved = approvedAt ?? received.approvedAt;
  if (approved !== null && approved > asOf)
    report.note('ambiguous', reader.cell('approvedAt').at, approved, `基準が基準日（${asOf}）より後に承認されています`);
  const blankMeans = reader.word('blankMeans', matrixWords.blank);
  if (reader.text('blankMeans') === '')
    report.note(
      'ambiguous',
      reader.cell('blankMeans').at,
      '',
      '空欄の意味が書かれていないため、既定の「権限なし」と読みます（被監査組織に確認）',
    );
  const unlisted = reader.word('defaultForUnlistedPrincipals', matrixWords.blank);
  return {
    docId: reader.textOrNull('docId') ?? received.doc,
    title: reader.textOrNull('title') ?? received.file,
    version: version ?? received.version,
    approvedBy: reader.textOrNull('approvedBy') ?? received.approver,
    approvedAt: approved,
    effectiveFrom: reader.day('effectiveFrom'),
    blankMeans: blankMeans === null ? 'none' : blankMeans,
    defaultForUnlistedPrincipals: unlisted === null ? 'none' : unlisted,
    compareMetadata: reader.flag('compareMetadata') === true,
  };
}

function differs(own: string | null, said: string | null, at: string, what: string, report: MatrixReport): void {
  if (own !== null && said !== null && own !== said)
    report.note('ambiguous', at, own, `業務ファイル（engagement.yaml）の${what}「${said}」と異なります`);
}
