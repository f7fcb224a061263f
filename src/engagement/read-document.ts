import { createHash } from 'node:crypto';
import type { DocumentLayout, DocumentSheet } from '../procedures/document-layout.ts';
import { AkashiError } from '../text/akashi-error.ts';
import type { ClientDocument, DocumentRow, ImportNote } from './client-document.ts';
import type { ReceivedDocument } from './engagement.ts';
import { findHeader, type Header } from './find-header.ts';
import { hashFile } from './hash-file.ts';
import { headingKey } from './heading-key.ts';
import { isGridPaper } from './is-grid-paper.ts';
import { readSheets } from './read-sheets.ts';
import { readTable } from './read-table.ts';
import type { Sheet } from './sheet.ts';

interface Found {
  readonly sheet: Sheet;
  readonly header: Header;
  readonly layout: DocumentSheet;
}

/** Reads one client document by the headings of its layout; a document that is text is only hashed and cited. */
export async function readDocument(
  layout: DocumentLayout,
  path: string,
  meta: ReceivedDocument,
): Promise<ClientDocument> {
  const { doc, file, version, approvedAt, receivedAt } = meta;
  const head = { doc, file, version, approvedAt, receivedAt };
  if (layout.kind === 'text') {
    return { ...head, sha256: await hashFile(path, file), rows: [], notes: [] };
  }
  const { bytes, sheets } = await readSheets(path, file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const chosen = chooseSheets(sheets, meta);
  const found = layout.sheets.flatMap((one) => findTables(one, chosen, layout.sheets.length > 1));
  const grid = found.length === 0 ? chosen.find(isGridPaper) : undefined;
  if (grid !== undefined) throw new AkashiError('WORKBOOK_GRID_PAPER', { file, sheet: grid.name });
  if (found.length === 0) throw notFound(layout, chosen, file);
  const rows: DocumentRow[] = [];
  const notes: ImportNote[] = [...sheetNotes(sheets, found)];
  for (const { sheet, header, layout: one } of found) {
    const table = readTable(sheet, header, one);
    rows.push(...(layout.sheets.length > 1 ? table.rows.map((row) => ({ ...row, table: one.name.en })) : table.rows));
    notes.push(...table.notes);
  }
  return { ...head, sha256, rows, notes };
}

function chooseSheets(sheets: readonly Sheet[], { sheet, file }: ReceivedDocument): readonly Sheet[] {
  if (sheet !== null) {
    const named = sheets.filter(({ name }) => headingKey(name) === headingKey(sheet));
    if (named.length > 0) return named;
    throw new AkashiError('SHEET_NOT_FOUND', { file, sheet, seen: sheets.map(({ name }) => name).join('、') });
  }
  const tables = sheets.filter(({ name }) => headingKey(name) !== '記入要領');
  const visible = tables.filter(({ hidden }) => !hidden);
  return visible.length > 0 ? visible : tables;
}

/** Every sheet that carries the whole heading; where a document has several tables, the sheet of that name comes first. */
function findTables(layout: DocumentSheet, sheets: readonly Sheet[], several: boolean): readonly Found[] {
  const names = new Set([layout.name.ja, layout.name.en, ...layout.synonyms].map(headingKey));
  const named = sheets.filter(({ name }) => names.has(headingKey(name)));
  const candidates = several && named.length > 0 ? named : sheets;
  const found = candidates.flatMap((sheet): Found[] => {
    const header = findHeader(sheet, layout.columns);
    return header !== null && header.missing.length === 0 ? [{ sheet, header, layout }] : [];
  });
  return several ? found.slice(0, 1) : found;
}

function notFound(layout: DocumentLayout, sheets: readonly Sheet[], file: string): AkashiError {
  const columns = layout.sheets[0]?.columns ?? [];
  const closest = sheets
    .map((sheet) => ({ sheet, header: findHeader(sheet, columns) }))
    .sort((a, b) => (b.header?.columns.size ?? 0) - (a.header?.columns.size ?? 0))[0];
  const first = [...(closest?.sheet.rows[0]?.cells.values() ?? [])].map(({ raw }) => raw);
  const seen = closest?.header ? [...closest.header.headings.values()] : first;
  const missing = closest?.header ? closest.header.missing : columns.filter(({ required }) => required);
  const name = closest?.sheet.kind === 'workbook' ? `${file}「${closest.sheet.name}」` : file;
  return new AkashiError('TABLE_NOT_FOUND', {
    file: name,
    doc: layout.id,
    title: layout.title.ja,
    missing: missing.map(({ heading }) => heading.ja).join('、'),
    seen: seen.slice(0, 30).join('、').slice(0, 400) || '－',
  });
}

function sheetNotes(sheets: readonly Sheet[], found: readonly Found[]): readonly ImportNote[] {
  return sheets.flatMap((sheet): ImportNote[] => {
    const read = found.some((one) => one.sheet === sheet);
    if (sheet.kind === 'csv' || (read && !sheet.hidden) || headingKey(sheet.name) === '記入要領') return [];
    const at = `${sheet.name}!`;
    if (read) return [{ kind: 'hidden', at, seen: sheet.name, made: '非表示のシートですが、読み取りました' }];
    if (sheet.hidden) return [{ kind: 'hidden', at, seen: sheet.name, made: '非表示のシートのため、読みません' }];
    return [{ kind: 'ignored', at, seen: sheet.name, made: '様式の見出しがないシートのため、読みません' }];
  });
}
