import type { DocumentSheet } from '../../procedures/document-layout.ts';
import type { DocumentRow, ImportNote } from '../client-document.ts';
import { findHeader, type Header } from '../find-header.ts';
import { headingKey } from '../heading-key.ts';
import { tableNames } from '../matrix/table-names.ts';
import { readTable } from '../read-table.ts';
import type { Sheet } from '../sheet.ts';

/** A table of a network paper, the sheets it was read from, and its lines. */
export interface PaperTable {
  readonly sheets: readonly Sheet[];
  readonly rows: readonly DocumentRow[];
  readonly notes: readonly ImportNote[];
}

interface Found {
  readonly sheet: Sheet;
  readonly header: Header;
}

/** Finds the tables of a layout among the sheets, by name or else by headings, in any order of columns; a table that is nowhere is left out. */
export function readPaperTables(
  sheets: readonly Sheet[],
  layout: readonly DocumentSheet[],
): ReadonlyMap<string, PaperTable> {
  const readable = sheets.filter(({ name }) => headingKey(name) !== '記入要領');
  const taken = new Set<Sheet>();
  const found = new Map<DocumentSheet, readonly Found[]>();
  const whole = (sheet: Sheet, table: DocumentSheet): readonly Found[] => {
    const header = findHeader(sheet, table.columns);
    return header !== null && header.missing.length === 0 ? [{ sheet, header }] : [];
  };
  for (const table of layout) {
    const names = tableNames(table);
    const own = readable.filter(({ name }) => names.has(headingKey(name.replace(/\.(csv|tsv)$/i, ''))));
    const read = own.flatMap((sheet) => whole(sheet, table));
    for (const { sheet } of read) taken.add(sheet);
    if (read.length > 0) found.set(table, read);
  }
  for (const table of layout) {
    // One heading alone fits too many other tables.
    if (found.has(table) || table.columns.filter(({ required }) => required).length < 2) continue;
    const read = readable.filter((sheet) => !taken.has(sheet)).flatMap((sheet) => whole(sheet, table));
    const visible = read.filter(({ sheet }) => !sheet.hidden);
    const chosen = visible.length > 0 ? visible : read;
    for (const { sheet } of chosen) taken.add(sheet);
    if (chosen.length > 0) found.set(table, chosen);
  }
  return new Map(
    [...found].map(([table, own]) => {
      const tables = own.map(({ sheet, header }) => readTable(sheet, header, table));
      const rows = tables.flatMap((one) => one.rows.map((row) => ({ ...row, table: table.name.en })));
      return [
        table.name.en,
        { sheets: own.map(({ sheet }) => sheet), rows, notes: tables.flatMap(({ notes }) => notes) },
      ];
    }),
  );
}
