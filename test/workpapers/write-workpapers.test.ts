import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../src/evidence/sha256.ts';
import { readContent } from '../../src/procedures/read-content.ts';
import { buildWorkpapers } from '../../src/workpapers/build-workpapers.ts';
import type { Workpaper } from '../../src/workpapers/document-model.ts';
import { headerWords } from '../../src/workpapers/header-words.ts';
import { writeWorkpapers } from '../../src/workpapers/write-workpapers.ts';
import { sampleInput, sampleRoot, sampleRow, sampleRows } from './sample-input.ts';
import { hostile } from './sample-papers.ts';

const folder = join(sampleRoot, 'written');
let written: Awaited<ReturnType<typeof writeWorkpapers>>;
let pages: string[] = [];
const papers = buildWorkpapers(sampleInput());

/** Every text of a paper, rows included. */
function textsOf({ title, header, marks, blocks }: Workpaper): string[] {
  const all = [title, ...marks, ...header.flatMap(({ label, value }) => [label, value])];
  for (const block of blocks) {
    if (block.kind === 'table') {
      all.push(block.empty, ...block.columns.map(({ heading }) => heading), ...(block.pdf ? [block.pdf.note] : []));
      for (const row of block.rows) all.push(...row.map(({ text }) => text));
    } else if (block.kind === 'fields') all.push(...block.rows.flatMap(({ label, value }) => [label, value]));
    else if (block.kind === 'list') all.push(...block.items);
    else if ('text' in block) all.push(block.text);
    else if (block.kind === 'entry') all.push(block.label);
  }
  return all;
}

async function readPages(file: string): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
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
  return texts;
}

beforeAll(async () => {
  written = await writeWorkpapers(sampleInput(), join(folder, 'workpapers'));
  pages = await readPages(join(folder, written.pdf));
}, 60_000);

afterAll(() => rmSync(sampleRoot, { recursive: true }));

test('files, counts and manifest agree', () => {
  expect(written.sheets).toBe(papers.length);
  expect(written.pages).toBe(pages.length);
  expect([written.xlsx, written.pdf]).toEqual(['workpapers/調書一式.xlsx', 'workpapers/調書一式.pdf']);
  const lines = [written.xlsx, written.pdf].map(
    (file) => `${sha256(readFileSync(join(folder, file)))}  ${file.slice('workpapers/'.length)}\n`,
  );
  expect(readFileSync(join(folder, 'workpapers', 'manifest-sha256.txt'), 'utf8')).toBe(lines.join(''));
});

test('two renders give the same bytes', async () => {
  const again = await writeWorkpapers(sampleInput(), join(folder, 'again'));
  for (const file of ['xlsx', 'pdf'] as const) {
    expect(sha256(readFileSync(join(folder, again[file])))).toBe(sha256(readFileSync(join(folder, written[file]))));
  }
}, 60_000);

test('every paper carries the whole mandatory block with its own number', () => {
  for (const { number, header, marks } of papers) {
    const { whole, seeBody, asOf, ...labels } = headerWords;
    expect(header.map(({ label }) => label)).toEqual(Object.values(labels).map(({ ja }) => ja));
    expect(header[0]?.value).toBe(`KS-2026-014/${number}`);
    expect(
      header.every(({ value }) => value !== ''),
      number,
    ).toBe(true);
    expect(marks).toContain('下書き');
  }
});

test('the 14 procedure sheets stand in the index with the hash of their contents', () => {
  const sheets = papers.filter(({ number }) => number.startsWith('C-'));
  expect(sheets.map(({ number }) => number)).toEqual(readContent().procedures.map(({ workpaper }) => workpaper));
  const index = textsOf(papers[1] as Workpaper);
  for (const { number } of papers) expect(index).toContain(`KS-2026-014/${number}`);
  expect(index.filter((text) => /^[0-9a-f]{64}$/.test(text)).length).toBe(papers.length - 1);
});

test('every differing row stands in a reconciliation table and on a page', () => {
  const tables = papers.filter(({ number }) => /^[DB]-/.test(number)).flatMap(textsOf);
  const all = pages.join('');
  for (const { id } of sampleRows().filter(({ result }) => result === 'MISMATCH')) {
    expect(tables, id).toContain(id);
    expect(all, id).toContain(id);
  }
});

test('beyond 300 rows the PDF keeps what differs and counts what it leaves out', () => {
  const rows = Array.from({ length: 400 }, (_, n) =>
    sampleRow(n, n % 50 === 0 ? {} : { result: 'MATCH', reason: 'EQUAL' }),
  );
  const paper = buildWorkpapers(sampleInput({ rows })).find(({ number }) => number === 'D-14');
  const table = paper?.blocks.find((block) => block.kind === 'table' && block.pdf !== undefined);
  if (table?.kind !== 'table') throw new Error('no table');
  expect([...table.rows]).toHaveLength(400);
  expect([...(table.pdf?.rows ?? [])]).toHaveLength(8);
  expect(table.pdf?.note).toContain('全400行のうち8行');
  expect(table.pdf?.note).toContain('一致392行');
});

test('the sentence of fact says what was required where and found when', () => {
  const findings = textsOf(papers.find(({ number }) => number === 'F-00') as Workpaper).join('\n');
  expect(findings).toContain(
    'DOC-13（第2.1版、認証!D7）は90日（原文「90日以内」）を求めているが、2026年4月12日 09:00 JST時点の',
  );
  expect(findings).toContain('の設定値は640日であった（証拠 E-IAM-01-0）。');
  expect(findings).not.toMatch(/F-\d{3}/);
});

test('a reconciliation the tool cannot do is told apart from evidence not obtained', () => {
  const missing = papers.find(({ number }) => number === 'B-04') as Workpaper;
  const [gaps, , , notBuilt] = missing.blocks.filter((block) => block.kind === 'table');
  if (gaps?.kind !== 'table' || notBuilt?.kind !== 'table') throw new Error('no table');
  expect([...gaps.rows]).toHaveLength(1);
  expect([...gaps.rows][0]?.map(({ text }) => text).join(' ')).toContain('AccessDeniedException');
  expect([...notBuilt.rows].map(([id]) => id?.text)).toEqual(['REC-ACM']);
});

test('when everything was denied the first page says so', async () => {
  const rows = sampleRows()
    .slice(0, 6)
    .map((row) => ({
      ...row,
      result: 'NOT_COLLECTED' as const,
      reason: 'ACCESS_DENIED' as const,
      found: { state: 'unread' as const, code: 'AccessDenied' },
      disposition: null,
    }));
  const result = await writeWorkpapers(sampleInput({ rows, denied: true }), join(folder, 'denied'));
  const [first = ''] = await readPages(join(folder, result.pdf));
  expect(first).toContain('証拠を入手したものは0である');
  expect(first).toContain('証拠未入手6件');
}, 60_000);

test('no paper of an advisory audit sounds like assurance, in either language', () => {
  const forbidden = [
    '問題はない',
    '問題ない',
    '適切である',
    '満足して',
    '準拠して',
    '安全である',
    '合格',
    '判定不能',
    '未収集',
    '資源',
    '付き合わせ',
    '[object',
    'undefined',
  ];
  const ours = papers
    .filter(({ number }) => !number.startsWith('C-'))
    .flatMap(textsOf)
    .join('\n');
  for (const word of [...forbidden, '保証'])
    expect(ours.replaceAll('{{constructor.name}}', ''), word).not.toContain(word);
  for (const paper of buildWorkpapers(sampleInput({ language: 'en' }))) {
    const text = textsOf(paper).join('\n');
    for (const word of ['[object', 'undefined', 'compliant', 'no problems', 'we assure'])
      expect(text, paper.number).not.toContain(word);
  }
});

test('a result is a bracketed word beside its colour, never a sign', () => {
  for (const { blocks } of papers.filter(({ number }) => /^D-/.test(number))) {
    for (const block of blocks) {
      if (block.kind !== 'table') continue;
      for (const row of block.rows) {
        for (const { tone, text } of row) if (tone !== undefined) expect(text).toMatch(/^【[^○×△]+】$/);
      }
    }
  }
});

test('readiness and fictional data are marked on every paper', () => {
  const marked = buildWorkpapers(sampleInput({ type: 'readiness', mode: 'fictional' }));
  for (const { marks } of marked)
    for (const mark of ['下書き', '自己点検', '架空データ']) expect(marks).toContain(mark);
  expect(textsOf(marked[0] as Workpaper).join('')).toContain('監査意見・保証ではない');
});

test('what a client wrote stays text', () => {
  const sheet = papers.find(({ number }) => number === 'D-30') as Workpaper;
  const cells = textsOf(sheet).join('\n');
  for (const text of hostile) expect(cells).toContain(text);
});

test('a criterion revised after the as-of date is pointed out', () => {
  expect(textsOf(papers.find(({ number }) => number === 'A-05') as Workpaper).join('\n')).toContain(
    '基準日（2026-04-10）より後に承認・改訂',
  );
});
