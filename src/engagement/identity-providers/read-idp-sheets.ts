import { cellAddress } from '../cell-address.ts';
import type { ImportNote } from '../client-document.ts';
import { headingKey } from '../heading-key.ts';
import type { Sheet, SheetRow } from '../sheet.ts';
import { type IdpFormat, idpFormats } from './idp-formats.ts';
import type { IdpContents } from './idp-reading.ts';
import type { IdpRecord } from './idp-record.ts';
import { makeRecord } from './make-record.ts';

const deepest = 20;

/** Reads an export as identity providers write tables; null where no sheet carries the headings of one that is known. */
export function readIdpSheets(sheets: readonly Sheet[]): IdpContents | null {
  for (const sheet of sheets) {
    for (const row of sheet.rows.slice(0, deepest)) {
      const headings = new Map<string, number>();
      for (const [column, cell] of row.cells) {
        const key = headingKey(cell.raw);
        if (!headings.has(key)) headings.set(key, column);
      }
      const format = idpFormats.find(
        ({ by, needs }) => by === 'heading' && needs.every((name) => headings.has(headingKey(name))),
      );
      if (format !== undefined) return readLines(sheet, row, headings, format);
    }
  }
  return null;
}

function readLines(
  sheet: Sheet,
  header: SheetRow,
  headings: ReadonlyMap<string, number>,
  format: IdpFormat,
): IdpContents {
  const records: IdpRecord[] = [];
  const notes: ImportNote[] = [];
  for (const row of sheet.rows) {
    if (row.number <= header.number) continue;
    const at = cellAddress(sheet, row.number);
    const made = makeRecord(format, at, (name) => {
      const column = headings.get(headingKey(name));
      const text = column === undefined ? '' : (row.cells.get(column)?.kept ?? '').trim();
      return text === '' ? [] : [text];
    });
    const seen = [...row.cells.values()]
      .map(({ raw }) => raw)
      .join(' | ')
      .slice(0, 200);
    for (const one of made.unclear) notes.push({ kind: 'error', at, seen, made: one });
    if ('record' in made) records.push(made.record);
  }
  return { product: format.product, records, assignments: [], complete: notes.length === 0, notes };
}
