import type { DocumentRow } from '../client-document.ts';
import type { MatrixException } from './access-matrix.ts';
import { CellReader } from './cell-reader.ts';
import type { IdIndex } from './id-index.ts';
import type { MatrixReport } from './matrix-report.ts';
import { parseLevels } from './parse-levels.ts';

/** Reads the approved departures from the matrix; one without approver or last day is an error, not an open-ended approval. */
export function readMatrixExceptions(
  rows: readonly DocumentRow[],
  of: { readonly principals: IdIndex; readonly resources: IdIndex },
  report: MatrixReport,
): readonly MatrixException[] {
  const seen = new Map<string, string>();
  return rows.flatMap((row): readonly MatrixException[] => {
    const reader = new CellReader(row, report);
    const id = reader.needed('id', '例外ID');
    const before = seen.get(id);
    if (id !== '' && before !== undefined) report.problem('ID_TWICE', [before, row.at], id);
    seen.set(id, row.at);
    const party = reader.cell('principal');
    const place = reader.cell('resource');
    const principal = of.principals.find(party.text);
    const resource = of.resources.find(place.text);
    if (principal === null) report.problem('PRINCIPAL_UNKNOWN', party.at, party.raw, of.principals.near(party.text));
    if (resource === null) report.problem('RESOURCE_UNKNOWN', place.at, place.raw, of.resources.near(place.text));
    const parsed = parseLevels(reader.text('levels'));
    const { at, raw } = reader.cell('levels');
    if (parsed.kind !== 'levels' || parsed.levels.length === 0)
      report.problem(
        'WORD_UNKNOWN',
        at,
        raw,
        parsed.kind === 'ambiguous' ? parsed.candidates.join('／') : 'L,R,D,W,X,P,T,A',
      );
    const approver = reader.needed('approver', '承認者');
    reader.needed('until', '期限');
    const until = reader.day('until');
    if (principal === null || resource === null || parsed.kind !== 'levels' || until === null || approver === '')
      return [];
    return [
      {
        id,
        principal,
        resource,
        levels: parsed.levels,
        until,
        approver,
        ticket: reader.textOrNull('ticket'),
        at: row.at,
      },
    ];
  });
}
