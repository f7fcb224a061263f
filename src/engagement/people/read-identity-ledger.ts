import type { ClientDocument, DocumentRow, ImportNote } from '../client-document.ts';
import { rowCell } from '../row-cell.ts';
import { lineCriterion } from './line-criterion.ts';
import type { LedgerLine } from './people-criteria.ts';
import { type NamedAccount, readIdentityStore } from './read-identity-store.ts';
import { readOptionalDay } from './read-optional-day.ts';
import { readStanding } from './read-standing.ts';

const sharing = /共用|共有|共通|shared|common/i;

/** Reads the ID ledger (DOC-10); null while it was not handed over. A line without an id is told and counted, never guessed. */
export function readIdentityLedger(
  documents: readonly ClientDocument[],
  accounts: readonly NamedAccount[],
): {
  readonly ledger: readonly LedgerLine[] | null;
  readonly ledgerLinesWithoutId: number;
  readonly notes: readonly ImportNote[];
} {
  const handed = documents.filter(({ doc }) => doc === 'DOC-10');
  const notes: ImportNote[] = [];
  const ledger: LedgerLine[] = [];
  let ledgerLinesWithoutId = 0;
  for (const document of handed)
    for (const row of document.rows) {
      if (row.table === 'movements') continue;
      const line = readLine(document, row, accounts, notes);
      if (line === null) ledgerLinesWithoutId += 1;
      else ledger.push(line);
    }
  return { ledger: handed.length === 0 ? null : ledger, ledgerLinesWithoutId, notes };
}

function readLine(
  document: ClientDocument,
  row: DocumentRow,
  accounts: readonly NamedAccount[],
  notes: ImportNote[],
): LedgerLine | null {
  const text = (key: string): string => rowCell(row, key).text;
  const note = (kind: ImportNote['kind'], key: string, made: string): void => {
    const { at, raw } = rowCell(row, key);
    notes.push({ kind, at, seen: raw, made });
  };
  const userId = text('userId');
  if (userId === '' || userId === '－') {
    note('error', 'userId', '利用者IDが空のため、この行は突き合わせられません');
    return null;
  }
  const { store, unknownAccount } = readIdentityStore(text('system'), accounts);
  if (unknownAccount !== null)
    note(
      'unmatched',
      'system',
      `「${unknownAccount}」に当たるアカウントがないため、アカウントを限らずに突き合わせます`,
    );
  const standing = readStanding(text('status'));
  if (standing === null) note('error', 'status', '状態を読み取れません（例: 有効、無効、在籍、退職、休職、異動）');
  const [start, end] = (['start', 'end'] as const).map((key) => {
    const read = readOptionalDay(text(key));
    if (read.unclear) note('error', key, '日付として読み取れません');
    return read;
  });
  const unclear = standing === null ? 'status' : end?.unclear ? 'end' : start?.unclear ? 'start' : null;
  const marks = [text('person'), text('name'), text('status'), text('duty'), text('department')];
  return {
    person: text('person'),
    name: text('name') || null,
    department: text('department') || null,
    duty: text('duty') || null,
    store,
    userId,
    spellings: [userId],
    start: start?.day ?? null,
    end: end?.day ?? null,
    standing,
    shared: marks.some((one) => sharing.test(one)),
    unclear,
    at: row.at,
    criterion: lineCriterion(document, rowCell(row, 'userId'), userId),
  };
}
