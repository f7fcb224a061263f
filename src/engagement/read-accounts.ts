import type { ClientDocument, ImportNote } from './client-document.ts';
import type { Criterion } from './criterion.ts';
import { readQuantity } from './read-quantity.ts';
import { rowCell } from './row-cell.ts';

/** One account of the client's own list (DOC-08). */
export interface AccountLine {
  readonly id: string;
  readonly name: string;
  readonly environment: string | null;
  /** Null where the client's mark cannot be read; see the notes. */
  readonly inScope: boolean | null;
  readonly reason: string | null;
  readonly approver: string | null;
  readonly regions: readonly string[];
  /** `アカウント!4`. */
  readonly at: string;
  readonly criterion: Criterion;
}

/** Reads the client's list of accounts (DOC-08; null while it was not handed over); an id that lost its leading zeros is told, not repaired. */
export function readAccounts(documents: readonly ClientDocument[]): {
  readonly accounts: readonly AccountLine[] | null;
  readonly notes: readonly ImportNote[];
} {
  const lists = documents.filter(({ doc }) => doc === 'DOC-08');
  const accounts: AccountLine[] = [];
  const notes: ImportNote[] = [];
  for (const [document, row] of lists.flatMap((one) => one.rows.map((line) => [one, line] as const))) {
    const cell = (key: string): string => rowCell(row, key).text;
    const { raw, at } = rowCell(row, 'account');
    const id = cell('account').replace(/[- ]/g, '');
    if (!/^\d{12}$/.test(id)) {
      notes.push({
        kind: 'error',
        at,
        seen: raw,
        made: '12桁のアカウントIDではありません（先頭の0が失われていないか確かめてください）',
      });
      continue;
    }
    const same = accounts.find((one) => one.id === id);
    if (same !== undefined) {
      notes.push({ kind: 'ambiguous', at, seen: raw, made: `同じアカウントが ${same.at} にもあります` });
      continue;
    }
    const scope = readScope(cell('inScope'));
    if (scope === null) {
      notes.push({
        kind: 'error',
        at: rowCell(row, 'inScope').at,
        seen: rowCell(row, 'inScope').raw,
        made: '対象かどうかを読み取れません',
      });
    }
    accounts.push({
      id,
      name: cell('name'),
      environment: cell('environment') || null,
      inScope: scope,
      reason: cell('reason') || null,
      approver: cell('approver') || null,
      regions: cell('regions')
        .split(/[、,;\s]+/)
        .filter((region) => region !== ''),
      at: row.at,
      criterion: {
        doc: document.doc,
        version: document.version,
        sha256: document.sha256,
        at,
        value: id,
        raw,
        approvedAt: document.approvedAt,
        basis: 'client-rule',
      },
    });
  }
  return { accounts: lists.length === 0 ? null : accounts, notes };
}

function readScope(text: string): boolean | null {
  if (/^対象(内)?$/.test(text)) return true;
  if (/^(対象外|除外)$/.test(text)) return false;
  const read = readQuantity(text);
  return 'value' in read && typeof read.value === 'boolean' ? read.value : null;
}
