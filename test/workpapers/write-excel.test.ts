import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workpaper } from '../../src/workpapers/document-model.ts';
import { writeExcel } from '../../src/workpapers/write-excel.ts';
import { coverPaper, hostile, hostilePaper, procedurePaper, tablePaper } from './sample-papers.ts';

const folder = mkdtempSync(join(tmpdir(), 'akashi-xlsx-'));
const options = {
  instant: '2026-04-12T00:00:00.000Z',
  engagementNumber: 'ACME-2026-014',
  language: 'ja' as const,
  title: '監査調書一式',
  classification: '関係者外秘 & TLP:AMBER',
  tool: 'akashi 0.1.0',
};
const papers = (): Workpaper[] => [
  { ...coverPaper(), number: 'A-02' },
  hostilePaper(),
  procedurePaper('C-11'),
  tablePaper('D-11', 400),
  tablePaper('D-12', 0),
];
const file = join(folder, 'book.xlsx');
const book = new ExcelJS.Workbook();
const xml = new Map<string, string>();

beforeAll(async () => {
  await writeExcel(papers(), { ...options, file });
  await book.xlsx.readFile(file);
  const zip = await JSZip.loadAsync(readFileSync(file));
  for (const [name, entry] of Object.entries(zip.files)) xml.set(name.replace(/^\//, ''), await entry.async('string'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** All texts of a sheet with their cell. */
function cells(number: string): { address: string; value: unknown; cell: ExcelJS.Cell }[] {
  const sheet = book.worksheets.find(({ name }) => name.startsWith(number));
  const found: { address: string; value: unknown; cell: ExcelJS.Cell }[] = [];
  sheet?.eachRow((row) => row.eachCell((cell) => found.push({ address: cell.address, value: cell.value, cell })));
  return found;
}

test('one sheet per workpaper, by number', () => {
  expect(book.worksheets.map(({ name }) => name.slice(0, 4))).toEqual(['A-02', 'B-01', 'C-11', 'D-11', 'D-12']);
});

test('every row is there, with number, real date in JST, colour and word', () => {
  const all = cells('D-11');
  const texts = all.map(({ value }) => String(value));
  for (let n = 1; n <= 400; n += 1)
    expect(texts.filter((text) => text.includes(`D-11-${String(n).padStart(5, '0')}`))).toHaveLength(1);
  const date = all.find(({ value }) => value instanceof Date);
  expect(date?.value).toEqual(new Date('2026-04-10T09:15:30.000Z'));
  expect(date?.cell.numFmt).toContain('yyyy-mm-dd');
  const mismatch = all.find(({ value }) => value === '不一致');
  expect(mismatch?.cell.fill).toMatchObject({ fgColor: { argb: 'FFFBE3E1' } });
});

test('no string becomes a formula, an escape or a control character', () => {
  for (const [name, text] of xml) if (name.includes('worksheets/')) expect(text).not.toMatch(/<f[ >]/);
  const values = cells('B-01').map(
    ({ value }) => (value as { richText?: { text: string }[] })?.richText?.[0]?.text ?? value,
  );
  for (const text of hostile.filter((one) => /^[=+\-@{か𠮷]/u.test(one))) expect(values).toContain(text);
  expect(values).toContain('［U+0007］bell［U+0000］');
  expect(values).toContain('［U+D800］lone');
  expect(values).toContain('a［U+202E］gnp.exe');
  // Read raw, because exceljs decodes entities twice when it reads.
  expect([...xml.values()].join('')).toContain('<v>&lt;b&gt;&amp;amp;&quot;&apos;&lt;/b&gt;</v>');
  expect([...xml.values()].join('')).toContain('_x005F_x0041_');
});

test('the parts of every sheet stand in the order of the standard', () => {
  const order = [
    'sheetPr',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetProtection',
    'autoFilter',
    'mergeCells',
    'dataValidations',
    'hyperlinks',
    'pageMargins',
    'pageSetup',
    'headerFooter',
  ];
  for (const [name, text] of xml) {
    if (!/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const places = order.map((tag) => text.search(new RegExp(`<${tag}[ >/]`))).filter((at) => at >= 0);
    expect(places.length).toBeGreaterThan(8);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test('human columns are open and have a list; everything else is locked', () => {
  const sheet = [...xml].find(([, text]) => text.includes('D-11-00001'))?.[1] ?? '';
  expect(sheet).toMatch(/<dataValidation type="list"[^>]*sqref="H\d+:H\d+"/);
  expect(sheet).toContain('同意,修正,要追加');
  expect(sheet).toMatch(/<sheetProtection sheet="1"/);
  expect(sheet).not.toContain('hashValue');
  const row = cells('D-11').find(({ value }) => value === 1)?.cell.row ?? 0;
  const line = book.worksheets[3]?.getRow(Number(row));
  expect(line?.getCell(8).protection?.locked).toBe(false);
  expect(line?.getCell(4).protection?.locked ?? true).toBe(true);
});

test('the table head repeats in print, is frozen and filtered', () => {
  const sheet = book.worksheets[3];
  const head = cells('D-11').find(({ value }) => value === '検出内容')?.cell.row;
  expect(sheet?.pageSetup.printTitlesRow).toBe(`${head}:${head}`);
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: Number(head) });
  const text = [...xml].find(([, one]) => one.includes('D-11-00001'))?.[1] ?? '';
  expect(text).toContain(`<autoFilter ref="A${head}:I${Number(head) + 400}"/>`);
  expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1 });
  expect(text).toMatch(/oddFooter>[^<]*&amp;P \/ &amp;N/);
  expect(text).toContain('関係者外秘 &amp;&amp; TLP:AMBER');
});

test('the mandatory block and the marks stand on every sheet', () => {
  for (const number of ['A-02', 'B-01', 'C-11', 'D-11', 'D-12']) {
    const all = cells(number)
      .map(({ value }) => JSON.stringify(value))
      .join('\n');
    for (const label of ['調書番号', '被監査組織', '査閲者／査閲日', '機密区分', '出力日時'])
      expect(all).toContain(label);
    expect(all).toMatch(/【(下書き|自己点検)】/);
  }
});

test('links lead to the sheet of the workpaper', () => {
  const text = [...xml].find(([, one]) => one.includes('D-11-00001'))?.[1] ?? '';
  const name = book.worksheets[1]?.name ?? '';
  expect(text.match(new RegExp(`location="'${name.replace(/[［］]/g, '.')}'!A1"`, 'g'))).toHaveLength(400);
  expect(text).toContain(`location="'A-02 表紙'!A1"`);
});

test('an empty table says so', () => {
  expect(cells('D-12').map(({ value }) => value)).toContain('該当する行はない。');
});

test('the same papers give the same bytes in every time zone', async () => {
  const zone = process.env.TZ;
  try {
    for (const [at, name] of ['America/New_York', 'Asia/Tokyo', 'UTC'].entries()) {
      process.env.TZ = name;
      const again = join(folder, `again-${at}.xlsx`);
      await writeExcel(papers(), { ...options, file: again });
      expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('a failure leaves the earlier file untouched', async () => {
  const kept = join(folder, 'kept.xlsx');
  writeFileSync(kept, 'earlier');
  const broken: Workpaper = {
    ...tablePaper('D-11', 0),
    blocks: [
      { kind: 'table', empty: '', columns: [{ heading: 'x', width: 5, choices: ['a,b'] }], rows: [[{ text: 'y' }]] },
    ],
  };
  await expect(writeExcel([broken], { ...options, file: kept })).rejects.toMatchObject({ code: 'WORKPAPER_CHOICES' });
  expect(readFileSync(kept, 'utf8')).toBe('earlier');
  expect(existsSync(`${kept}.part`)).toBe(false);
  await expect(writeExcel([], { ...options, file: join(folder, 'none', 'x.xlsx') })).rejects.toMatchObject({
    code: 'WORKPAPER_NOT_WRITABLE',
  });
});

test('rows that can be read only once are refused, not lost', async () => {
  const once: Workpaper = {
    ...tablePaper('D-11', 0),
    blocks: [{ kind: 'table', empty: '', columns: [], rows: [[{ text: 'x' }]].values() }],
  };
  await expect(writeExcel([once], { ...options, file: join(folder, 'once.xlsx') })).rejects.toMatchObject({
    code: 'WORKPAPER_ROWS_ONCE',
  });
});
