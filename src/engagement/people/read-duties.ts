import type { ClientDocument, ImportNote } from '../client-document.ts';
import { headingKey } from '../heading-key.ts';
import { rowCell } from '../row-cell.ts';
import { lineCriterion } from './line-criterion.ts';
import type { ConflictLine, DutyLine } from './people-criteria.ts';
import { readDutyTargets } from './read-duty-targets.ts';

/** Reads the client's duties and the duties it keeps apart (DOC-02); null while the document was not handed over. */
export function readDuties(documents: readonly ClientDocument[]): {
  readonly duties: readonly DutyLine[] | null;
  readonly conflicts: readonly ConflictLine[];
  readonly notes: readonly ImportNote[];
} {
  const handed = documents.filter(({ doc }) => doc === 'DOC-02');
  const duties: DutyLine[] = [];
  const conflicts: ConflictLine[] = [];
  const notes: ImportNote[] = [];
  const lines = handed.flatMap((one) => one.rows.map((line) => [one, line] as const));
  for (const [document, row] of lines.filter(([, { table }]) => table !== 'assignments')) {
    const duty = rowCell(row, 'duty');
    if (duty.text === '') {
      notes.push({ kind: 'error', at: duty.at, seen: duty.raw, made: '職務の名称が空のため、突合に用いません' });
      continue;
    }
    if (row.table === 'conflicts') {
      const other = rowCell(row, 'conflictsWith');
      if (other.text === '') {
        notes.push({ kind: 'error', at: other.at, seen: duty.raw, made: '相反する職務が空のため、突合に用いません' });
        continue;
      }
      const pair = { at: row.at, raw: `${duty.raw}×${other.raw}`, text: '' };
      conflicts.push({
        duty: duty.text,
        conflictsWith: other.text,
        compensation: rowCell(row, 'compensation').text || null,
        at: row.at,
        criterion: lineCriterion(document, pair, [duty.text, other.text]),
      });
      continue;
    }
    const cell = rowCell(row, 'targets');
    const targets = readDutyTargets(cell.text);
    if (targets === null)
      notes.push({
        kind: 'error',
        at: cell.at,
        seen: cell.raw,
        made: '許容する対象（①②③）を読み取れません（例: ①②、①（参照）、なし、すべて）',
      });
    duties.push({
      duty: duty.text,
      targets,
      persons: rowCell(row, 'persons')
        .text.split(/[、,;\n]+/)
        .map((one) => one.trim())
        .filter((one) => one !== '' && one !== '－'),
      at: row.at,
      criterion: lineCriterion(document, cell, targets ?? cell.text),
    });
  }
  const known = new Set(duties.map(({ duty }) => headingKey(duty)));
  // A table of duties and processes names duties, but not what they may control: that stays to be asked.
  for (const [document, row] of lines.filter(([, { table }]) => table === 'assignments')) {
    const duty = rowCell(row, 'duty');
    if (duty.text === '' || known.has(headingKey(duty.text))) continue;
    known.add(headingKey(duty.text));
    const made =
      '職務分掌表（職務×業務プロセス）の職務です。許容する対象（①②③）の定めがないため、被監査組織に確認します';
    notes.push({ kind: 'unmatched', at: duty.at, seen: duty.raw, made });
    const criterion = lineCriterion(document, duty, duty.text);
    duties.push({ duty: duty.text, targets: null, persons: [], at: duty.at, criterion });
  }
  return { duties: handed.length === 0 ? null : duties, conflicts, notes };
}
