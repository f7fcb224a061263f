import type { ClientDocument, ImportNote } from '../client-document.ts';
import { rowCell } from '../row-cell.ts';
import type { IdpContents } from './idp-reading.ts';
import type { IdpRecord } from './idp-record.ts';
import type { IdpAssignment } from './idp-system.ts';
import { readFlag } from './read-flag.ts';
import { readMoment } from './read-moment.ts';

/** Reads the table of DOC-14 as the client filled it in: one line per account and group, and the applications a group is given. */
export function readIdpRows(document: ClientDocument): IdpContents {
  const records: IdpRecord[] = [];
  const assignments: IdpAssignment[] = [];
  const notes: ImportNote[] = [];
  for (const row of document.rows) {
    const text = (key: string): string => {
      const cell = rowCell(row, key).text;
      return cell === '－' ? '' : cell;
    };
    if (row.table === 'assignments') {
      assignments.push({ application: text('application'), group: text('group'), policy: text('policy'), at: row.at });
      continue;
    }
    const unclear = (key: string, made: string): void => {
      const { at, raw } = rowCell(row, key);
      notes.push({ kind: 'error', at, seen: raw, made });
    };
    if (text('user') === '') {
      unclear('user', '利用者IDがないため、突合に用いません');
      continue;
    }
    const enabled = readFlag(text('enabled'));
    if (enabled === null) unclear('enabled', '有効・無効を読み取れません');
    const mfa = text('mfa') === '' ? null : readFlag(text('mfa'));
    if (mfa === null && text('mfa') !== '') unclear('mfa', '多要素認証の有無を読み取れません');
    const group = text('group');
    records.push({
      kind: 'user',
      userId: text('user'),
      ids: [],
      person: text('person') || null,
      email: text('user').includes('@') ? text('user') : null,
      displayName: null,
      enabled,
      groups: group === '' ? [] : [group],
      mfa,
      lastSignIn: readMoment(text('lastSignIn')),
      at: row.at,
    });
  }
  const complete = !notes.some(({ made }) => made.startsWith('利用者ID'));
  return { product: null, records, assignments, complete, notes };
}
