import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeExcel } from '../../src/workpapers/write-excel.ts';
import { writePdf } from '../../src/workpapers/write-pdf.ts';
import { coverPaper, hostilePaper, procedurePaper, tablePaper } from '../workpapers/sample-papers.ts';

const folder = mkdtempSync(join(tmpdir(), 'akashi-tools-'));
const pdf = join(folder, 'papers.pdf');
const xlsx = join(folder, 'papers.xlsx');
const options = {
  instant: '2026-04-12T00:00:00.000Z',
  engagementNumber: 'ACME-2026-014',
  language: 'ja' as const,
  title: '監査調書一式',
  subject: '株式会社サンプル商事',
  classification: '関係者外秘（TLP:AMBER）',
  tool: 'akashi 0.1.0',
};

function tool(name: string, ...words: readonly string[]): string {
  return execFileSync(name, words, { encoding: 'utf8', cwd: folder, env: { ...process.env, HOME: folder } });
}

beforeAll(async () => {
  const papers = () => [coverPaper(), hostilePaper(), procedurePaper('C-11'), tablePaper('D-11', 120)];
  await writePdf(papers(), { ...options, file: pdf });
  await writeExcel(papers(), { ...options, file: xlsx });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('poppler reads every row of the PDF, in Japanese', () => {
  const text = tool('pdftotext', '-layout', pdf, '-');
  const missing = Array.from({ length: 120 }, (_, n) => `D-11-${String(n + 1).padStart(5, '0')}`).filter(
    (id) => !text.includes(id),
  );
  expect(missing).toEqual([]);
  expect(text.match(/関係者外秘/g)?.length).toBeGreaterThanOrEqual(text.split('\f').length - 1);
});

test('every font of the PDF is embedded and maps to Unicode', () => {
  const fonts = tool('pdffonts', pdf).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((line) => !/\syes\s+yes\s+yes\s/.test(line))).toEqual([]);
});

test('LibreOffice opens the workbook and finds the same rows', () => {
  tool('soffice', '--headless', '--convert-to', 'pdf:calc_pdf_Export', '--outdir', join(folder, 'converted'), xlsx);
  const converted = join(folder, 'converted', 'papers.pdf');
  expect(existsSync(converted)).toBe(true);
  const text = tool('pdftotext', '-layout', converted, '-');
  expect(text).toContain('D-11-00001');
  expect(text).toContain('D-11-00120');
});
