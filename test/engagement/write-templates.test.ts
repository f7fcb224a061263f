import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { documentTemplate } from '../../src/engagement/document-template.ts';
import { readDocument } from '../../src/engagement/read-document.ts';
import { writeTemplates } from '../../src/engagement/write-templates.ts';
import { readDocuments } from '../../src/procedures/read-documents.ts';

const layouts = readDocuments().filter(({ kind }) => kind === 'table');
const folder = mkdtempSync(join(tmpdir(), 'akashi-templates-'));

test.each(layouts.map((layout) => [layout.id, layout] as const))(
  '%s: the form as written reads as empty, and filled in reads in full',
  async (id, layout) => {
    const bytes = await documentTemplate(layout);
    const meta = {
      doc: id,
      file: `${id}.xlsx`,
      version: '1',
      approvedAt: null,
      approver: null,
      receivedAt: null,
      custodian: null,
      sheet: null,
    };
    const path = join(folder, `${id}.xlsx`);
    writeFileSync(path, bytes);
    const empty = await readDocument(layout, path, meta);
    expect(empty.rows).toEqual([]);
    expect(empty.notes.filter(({ kind, made }) => kind !== 'ignored' || !made.startsWith('記入例'))).toEqual([]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    for (const sheet of layout.sheets) {
      book
        .getWorksheet(sheet.name.ja)
        ?.spliceRows(3, 1, ['', ...sheet.columns.map(({ key }) => sheet.example[key] ?? '')]);
    }
    writeFileSync(path, Buffer.from(await book.xlsx.writeBuffer()));
    const filled = await readDocument(layout, path, meta);
    expect(filled.rows).toHaveLength(layout.sheets.length);
    for (const [index, sheet] of layout.sheets.entries()) {
      const seen = Object.entries(filled.rows[index]?.cells ?? {}).filter(([, cell]) => cell.raw !== '');
      expect(Object.fromEntries(seen.map(([key, cell]) => [key, cell.raw]))).toEqual(sheet.example);
    }
  },
);

test('only what the chosen procedures need is written, with the same bytes every time and never twice', async () => {
  const one = mkdtempSync(join(tmpdir(), 'akashi-templates-'));
  const two = mkdtempSync(join(tmpdir(), 'akashi-templates-'));
  const files = await writeTemplates(one, readDocuments(), ['G5-1.1']);
  await writeTemplates(two, readDocuments(), ['G5-1.1']);
  expect(files).toContain('request/DOC-28.xlsx');
  expect(files).not.toContain('request/DOC-13.xlsx');
  const hash = (base: string, file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(base, file)))
      .digest('hex');
  expect(files.map((file) => hash(one, file))).toEqual(files.map((file) => hash(two, file)));
  await expect(writeTemplates(one, readDocuments(), ['G5-1.1'])).rejects.toMatchObject({
    code: 'TEMPLATE_NOT_WRITTEN',
  });
});
