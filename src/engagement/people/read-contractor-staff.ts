import type { ClientDocument, ImportNote } from '../client-document.ts';
import { rowCell } from '../row-cell.ts';
import { lineCriterion } from './line-criterion.ts';
import type { StaffLine } from './people-criteria.ts';
import { readOptionalDay } from './read-optional-day.ts';

/** Reads the staff of contractors (DOC-31); null while the list was not handed over. */
export function readContractorStaff(documents: readonly ClientDocument[]): {
  readonly staff: readonly StaffLine[] | null;
  readonly notes: readonly ImportNote[];
} {
  const handed = documents.filter(({ doc }) => doc === 'DOC-31');
  const notes: ImportNote[] = [];
  const staff = handed.flatMap((document) =>
    document.rows.map((row): StaffLine => {
      const text = (key: string): string => rowCell(row, key).text;
      const days = (['from', 'to'] as const).map((key) => {
        const read = readOptionalDay(text(key));
        const { at, raw } = rowCell(row, key);
        if (read.unclear) notes.push({ kind: 'error', at, seen: raw, made: '日付として読み取れません' });
        return read;
      });
      const userId = text('userId') === '－' ? '' : text('userId');
      return {
        company: text('company'),
        person: text('person'),
        userId: userId || null,
        spellings: userId === '' ? [] : [userId],
        from: days[0]?.day ?? null,
        to: days[1]?.day ?? null,
        unclear: days[1]?.unclear ? 'to' : days[0]?.unclear ? 'from' : null,
        at: row.at,
        criterion: lineCriterion(document, rowCell(row, userId === '' ? 'person' : 'userId'), userId || text('person')),
      };
    }),
  );
  return { staff: handed.length === 0 ? null : staff, notes };
}
