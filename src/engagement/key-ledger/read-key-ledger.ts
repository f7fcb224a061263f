import type { ClientDocument, DocumentRow, ImportNote } from '../client-document.ts';
import { splitNames } from '../external-services/split-names.ts';
import { lineCriterion } from '../people/line-criterion.ts';
import { rowCell } from '../row-cell.ts';
import type { KeyLedgerLine, LedgerCell } from './key-ledger-line.ts';

/** Reads the key ledger (DOC-26); null while it was not handed over. A line without a key is told and not used. */
export function readKeyLedger(documents: readonly ClientDocument[]): {
  readonly keys: readonly KeyLedgerLine[] | null;
  readonly notes: readonly ImportNote[];
} {
  const handed = documents.filter(({ doc }) => doc === 'DOC-26');
  const notes: ImportNote[] = [];
  const keys = handed.flatMap((document) =>
    document.rows.flatMap((row): KeyLedgerLine[] => {
      const key = rowCell(row, 'key');
      if (splitNames(key.text).length === 0) {
        notes.push({ kind: 'error', at: key.at, seen: key.raw, made: '鍵IDがないため、突合に用いません' });
        return [];
      }
      return [lineOf(document, row)];
    }),
  );
  return { keys: handed.length === 0 ? null : keys, notes };
}

function lineOf(document: ClientDocument, row: DocumentRow): KeyLedgerLine {
  const cell = (name: string): LedgerCell => {
    const { text, raw, at } = rowCell(row, name);
    return { text, raw, at, criterion: lineCriterion(document, { text, raw, at }, text) };
  };
  return {
    key: rowCell(row, 'key').text,
    purpose: rowCell(row, 'purpose').text,
    administrators: splitNames(rowCell(row, 'administrators').text),
    users: splitNames(rowCell(row, 'users').text),
    cells: {
      key: cell('key'),
      administrators: cell('administrators'),
      users: cell('users'),
      algorithm: cell('algorithm'),
      origin: cell('origin'),
      rotation: cell('rotation'),
      disposal: cell('disposal'),
    },
    at: row.at,
  };
}
