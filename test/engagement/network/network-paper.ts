import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ExcelJS from 'exceljs';
import type { ReceivedDocument } from '../../../src/engagement/engagement.ts';
import type { ZoneMatrix } from '../../../src/engagement/network/zone-matrix.ts';
import { readZoneMatrix } from '../../../src/engagement/network/zones/read-zone-matrix.ts';
import type { DocumentLayout } from '../../../src/procedures/document-layout.ts';
import { readDocuments } from '../../../src/procedures/read-documents.ts';

const layouts = readDocuments();
const folder = mkdtempSync(join(tmpdir(), 'akashi-network-'));
let count = 0;

/** Rows of a sheet, by its name. */
export type Sheets = Readonly<Record<string, readonly (readonly (string | null)[])[]>>;

/** The layout of a client document. */
export function layoutOf(doc: string): DocumentLayout {
  const found = layouts.find(({ id }) => id === doc);
  if (found === undefined) throw new Error(`${doc} has no layout`);
  return found;
}

/** A file of a fresh folder, so that no other file lies beside it. */
export function paperFile(name: string, content: Buffer | string): string {
  count += 1;
  const path = join(folder, String(count), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** The engagement file's entry for a network paper, approved. */
export function receivedPaper(doc: string, name: string, over: Partial<ReceivedDocument> = {}): ReceivedDocument {
  const approval = { approvedAt: '2026-01-15', approver: '情報システム部長', receivedAt: null, custodian: null };
  return { doc, file: `provided/${name}`, version: '3.0', sheet: null, ...approval, ...over };
}

/** The sheets as an .xlsx; `merges` by sheet. */
export async function workbook(
  sheets: Sheets,
  merges: Readonly<Record<string, readonly string[]>> = {},
): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    sheet.addRows(rows as (string | null)[][]);
    for (const range of merges[name] ?? []) sheet.mergeCells(range);
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A zone matrix read from a file of the given content. */
export async function readZones(
  name: string,
  content: Buffer | string,
  over: Partial<ReceivedDocument> = {},
): Promise<ZoneMatrix> {
  const path = paperFile(name, content);
  const read = await readZoneMatrix(layoutOf('DOC-05'), path, receivedPaper('DOC-05', name, over), '2026-03-31');
  return read.matrix;
}
