import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workpaper } from '../../src/workpapers/document-model.ts';
import { writePdf } from '../../src/workpapers/write-pdf.ts';
import { coverPaper, hostilePaper, procedurePaper, tablePaper } from './sample-papers.ts';

const folder = mkdtempSync(join(tmpdir(), 'akashi-pdf-'));
const options = {
  instant: '2026-04-12T00:00:00.000Z',
  engagementNumber: 'ACME-2026-014',
  language: 'ja' as const,
  title: '監査調書一式',
  subject: '株式会社サンプル商事',
  classification: '関係者外秘（TLP:AMBER）',
  tool: 'akashi 0.1.0',
};
const long = '語'.repeat(9000);
const tall: Workpaper = {
  ...tablePaper('D-12', 0),
  blocks: [
    {
      kind: 'table',
      empty: '',
      columns: [
        { heading: '番号', width: 10 },
        { heading: '本文', width: 30 },
        { heading: '後', width: 10 },
      ],
      rows: [
        [{ text: 'TALL-1' }, { text: `始${long}終` }, { text: 'x' }],
        [{ text: 'AFTER-1' }, { text: '次の行' }, { text: 'y' }],
      ],
    },
  ],
};
const papers = (): Workpaper[] => [coverPaper(), hostilePaper(), procedurePaper('C-11'), tablePaper('D-11', 300), tall];
const file = join(folder, 'papers.pdf');
let pages: string[] = [];
let outline: { title: string; items: { title: string }[] }[] = [];
let told = 0;
let goals: string[] = [];

async function readPages(path: string): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(path)), useSystemFonts: false, verbosity: 0 })
    .promise;
  const texts: string[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    texts.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s+/g, ''),
    );
  }
  outline = (await document.getOutline()) as typeof outline;
  goals = Object.keys(await document.getDestinations());
  return texts;
}

beforeAll(async () => {
  told = (await writePdf(papers(), { ...options, file })).pages;
  pages = await readPages(file);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('every row id is printed once', () => {
  const all = pages.join('');
  for (let n = 1; n <= 300; n += 1) expect(all.split(`D-11-${String(n).padStart(5, '0')}`)).toHaveLength(2);
});

test('a row taller than a page loses nothing', () => {
  const all = pages.join('');
  expect(all.split('語').length - 1).toBe(9000);
  for (const text of ['TALL-1', 'AFTER-1', '次の行']) expect(all).toContain(text);
});

test('every page says whose, what, how secret, which state, when and which page', () => {
  expect(told).toBe(pages.length);
  pages.forEach((text, at) => {
    for (const part of [
      'ACME-2026-014',
      '関係者外秘',
      '被監査組織：株式会社サンプル商事',
      '状態：下書き',
      'akashi0.1.0',
      '2026-04-1209:00JST(2026-04-1200:00UTC)',
    ]) {
      expect(text, `page ${at + 1}`).toContain(part);
    }
    expect(text).toContain(`${at + 1}/${pages.length}ページ`);
    expect(text).toMatch(/【(下書き|自己点検)】/);
  });
  const tables = pages.filter((text) => text.includes('D-11アクセス'));
  expect(tables.length).toBeGreaterThan(10);
  for (const text of tables.slice(2, -1)) expect(text).toContain('検出内容取得日時');
});

test('the whole mandatory block heads each workpaper', () => {
  expect(pages.filter((text) => text.includes('設定ハッシュ'))).toHaveLength(5);
});

test('a glyph the font lacks is named and counted; nothing hides', () => {
  const page = pages.find((text) => text.includes('自己点検')) ?? '';
  for (const text of [
    '〓［U+20BB7］',
    '〓［U+2611］',
    '［U+202E］',
    '［U+D800］',
    '=HYPERLINK("http://evil.example","x")',
    '{{constructor.name}}',
  ]) {
    expect(page).toContain(text);
  }
  expect(page).toContain('書体にない文字5字');
  expect(page).toContain('が');
});

test('bookmarks nest workpapers under sections and headings under workpapers', () => {
  expect(outline.map(({ title }) => title)).toEqual(['A 総括・計画', '目次', 'B 証拠', 'C 手続調書', 'D 突合表']);
  expect(outline[4]?.items.map(({ title }) => title.slice(0, 4))).toEqual(['D-11', 'D-12']);
});

test('every workpaper can be led to', () => {
  expect(goals).toEqual(expect.arrayContaining(['paper-A-01', 'paper-B-01', 'paper-C-11', 'paper-D-11', 'paper-D-12']));
});

test('two papers of one number are both printed', async () => {
  const twice = join(folder, 'twice.pdf');
  expect((await writePdf([coverPaper(), coverPaper()], { ...options, file: twice })).pages).toBe(3);
});

test('the same papers give the same bytes', async () => {
  const again = join(folder, 'again.pdf');
  await writePdf(papers(), { ...options, file: again });
  expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
}, 60_000);

test('no paper at all is still a file', async () => {
  const empty = join(folder, 'empty.pdf');
  expect((await writePdf([], { ...options, file: empty })).pages).toBe(1);
});
