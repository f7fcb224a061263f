import type { DocumentRow } from '../client-document.ts';
import type { AccessMatrix, MatrixPrincipal } from './access-matrix.ts';
import { groupLines } from './group-lines.ts';
import type { IdIndex } from './id-index.ts';
import type { MatrixReport } from './matrix-report.ts';
import { matrixWords } from './matrix-words.ts';
import { noteNames } from './note-names.ts';
import { readMapping } from './read-mapping.ts';
import { readPrincipalMatchers } from './read-principal-matchers.ts';

const facts = ['kind', 'duty', 'employeeNo', 'condition', 'contract', 'validFrom', 'validTo'];

/** Reads the rows of the matrix: who they are, by what they are found in the cloud, and how sure that is. */
export function readPrincipals(
  rows: readonly DocumentRow[],
  of: Pick<AccessMatrix, 'meta' | 'form'> & { readonly conditions: IdIndex },
  report: MatrixReport,
): readonly MatrixPrincipal[] {
  const groups = groupLines(rows, facts, { id: '主体ID', name: '主体名' }, report);
  noteNames(groups, report);
  return groups.map(({ id, first, lines }): MatrixPrincipal => {
    const kind = first.word('kind', matrixWords.principalKinds);
    if (first.text('kind') === '') report.problem('CELL_EMPTY', first.cell('kind').at, '', '種別');
    const matchers = lines.flatMap((line) => readPrincipalMatchers(line, report));
    if (matchers.length === 0)
      report.note(
        'unmatched',
        first.row.at,
        first.text('name'),
        '照合方法がないため、AWS 上の主体に対応付けられません',
      );
    const named = first.cell('condition');
    const condition = named.text === '' || named.text === '－' ? null : of.conditions.find(named.text);
    if (named.text !== '' && named.text !== '－' && condition === null)
      report.problem('CONDITION_UNKNOWN', named.at, named.raw, of.conditions.near(named.text));
    const validFrom = first.day('validFrom');
    const validTo = first.day('validTo');
    if (validFrom !== null && validTo !== null && validTo < validFrom)
      report.problem('DAYS_REVERSED', first.cell('validTo').at, `${validFrom} → ${validTo}`);
    return {
      id,
      name: first.source('name').trim(),
      kind: kind === null ? 'role' : kind,
      duty: first.textOrNull('duty'),
      employeeNo: first.textOrNull('employeeNo'),
      matchers,
      mapping: readMapping(first, of.meta, of.form, report),
      condition,
      contract: first.textOrNull('contract'),
      validFrom,
      validTo,
      at: first.row.at,
    };
  });
}
