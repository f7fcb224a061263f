import type { DocumentLayout, DocumentSheet } from '../../procedures/document-layout.ts';
import { AkashiError } from '../../text/akashi-error.ts';
import type { DocumentRow, ImportNote } from '../client-document.ts';
import { findHeader, type Header } from '../find-header.ts';
import { headingKey } from '../heading-key.ts';
import { readTable } from '../read-table.ts';
import type { Sheet } from '../sheet.ts';
import type { MatrixTables } from './matrix-tables.ts';
import type { MatrixSource } from './open-matrix.ts';
import { tableNames } from './table-names.ts';

interface Found {
  readonly sheet: Sheet;
  readonly header: Header;
  readonly table: DocumentSheet;
}

/** Reads the canonical form: one sheet or CSV per table, found by name or else by headings; null where there is no canonical matrix. */
export function readCanonicalMatrix(source: MatrixSource, layout: DocumentLayout, file: string): MatrixTables | null {
  const sheets = source.sheets.filter(({ name }) => headingKey(name) !== '記入要領');
  const named = layout.sheets.flatMap((table) => byName(table, sheets));
  const taken = new Set(named.map(({ sheet }) => sheet));
  const rest = layout.sheets
    .filter((table) => !named.some((one) => one.table === table))
    .flatMap((table) =>
      byHeadings(
        table,
        sheets.filter((sheet) => !taken.has(sheet)),
        taken,
      ),
    );
  const found = [...named, ...rest];
  if (!found.some(({ table, header }) => table.name.en === 'matrix' && header.missing.length === 0)) return null;
  const broken = found.find(({ header }) => header.missing.length > 0);
  if (broken !== undefined) throw incomplete(broken, layout, file);
  const notes: ImportNote[] = [...sheetNotes(source.sheets, found)];
  const rowsOf = new Map<string, DocumentRow[]>();
  for (const { sheet, header, table } of found) {
    const read = readTable(sheet, header, table);
    rowsOf.set(table.name.en, [...(rowsOf.get(table.name.en) ?? []), ...read.rows]);
    notes.push(...read.notes);
  }
  const rows = (table: string): readonly DocumentRow[] => rowsOf.get(table) ?? [];
  for (const row of rows('meta').slice(1))
    notes.push({ kind: 'ambiguous', at: row.at, seen: '', made: '表紙に2行目があります。1行目だけを読みました' });
  return {
    form: 'canonical',
    file,
    sha256: source.sha256,
    meta: rows('meta')[0] ?? null,
    legend: rows('legend'),
    principals: rows('principals'),
    resources: rows('resources'),
    cells: rows('matrix'),
    conditions: rows('conditions'),
    exceptions: rows('exceptions'),
    notes,
  };
}

/** Sheets that bear the table's name; one whose headings are incomplete is kept, to be told. */
function byName(table: DocumentSheet, sheets: readonly Sheet[]): readonly Found[] {
  const names = tableNames(table);
  return sheets.flatMap((sheet) => {
    if (!names.has(headingKey(sheet.name.replace(/\.(csv|tsv)$/i, '')))) return [];
    const header = findHeader(sheet, table.columns) ?? nothingFound(table);
    return [{ sheet, header, table }];
  });
}

function byHeadings(table: DocumentSheet, sheets: readonly Sheet[], taken: Set<Sheet>): readonly Found[] {
  for (const sheet of sheets) {
    const header = taken.has(sheet) ? null : findHeader(sheet, table.columns);
    if (header === null || header.missing.length > 0) continue;
    taken.add(sheet);
    return [{ sheet, header, table }];
  }
  return [];
}

function nothingFound({ columns }: DocumentSheet): Header {
  const missing = columns.filter(({ required }) => required);
  return { last: 0, columns: new Map(), headings: new Map(), repeated: [], missing };
}

function incomplete({ sheet, header }: Found, layout: DocumentLayout, file: string): AkashiError {
  const first = [...(sheet.rows[0]?.cells.values() ?? [])].map(({ raw }) => raw);
  const seen = header.headings.size > 0 ? [...header.headings.values()] : first;
  return new AkashiError('TABLE_NOT_FOUND', {
    file: sheet.kind === 'workbook' ? `${file}「${sheet.name}」` : `${file}（${sheet.name}）`,
    doc: layout.id,
    title: layout.title.ja,
    missing: header.missing.map(({ heading }) => heading.ja).join('、'),
    seen: seen.slice(0, 30).join('、').slice(0, 400) || '－',
  });
}

function sheetNotes(sheets: readonly Sheet[], found: readonly Found[]): readonly ImportNote[] {
  return sheets.flatMap((sheet): readonly ImportNote[] => {
    const read = found.some((one) => one.sheet === sheet);
    if ((read && !sheet.hidden) || headingKey(sheet.name) === '記入要領') return [];
    const place = { at: sheet.kind === 'workbook' ? `${sheet.name}!` : sheet.name, seen: sheet.name };
    if (read) return [{ kind: 'hidden', ...place, made: '非表示のシートですが、読み取りました' }];
    return [{ kind: sheet.hidden ? 'hidden' : 'ignored', ...place, made: '正準形の表ではないため、読みません' }];
  });
}
