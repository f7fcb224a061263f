import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { engagementTemplate } from '../../../src/engagement/engagement-template.ts';
import { type Criteria, readCriteria } from '../../../src/engagement/read-criteria.ts';
import { readEngagement } from '../../../src/engagement/read-engagement.ts';
import { readDocuments } from '../../../src/procedures/read-documents.ts';
import type { AkashiError } from '../../../src/text/akashi-error.ts';
import { sampleAnswers } from '../sample-answers.ts';
import { Paper, xlsxOf } from './messy/paper.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

type Lines = readonly (readonly string[])[];

const title = '職務分掌表';
const head = ['職務', '購買', '支払'];
const body: Lines = [
  ['購買課', '◎', '〇'],
  ['経理課', '△', '◎'],
];
const legend: Lines = [[], ['凡例'], ['◎', '主担当'], ['○', '副担当'], ['△', '承認']];
const duties: Lines = [[title], [], head, ...body, ...legend];

/** The client's DOC-02 as a workbook of these sheets, read as an engagement's criteria. */
async function read(sheets: Readonly<Record<string, Lines>>, mapping?: string): Promise<Criteria> {
  const folder = mkdtempSync(join(tmpdir(), 'akashi-duties-'));
  folders.push(folder);
  mkdirSync(join(folder, 'provided'));
  const list = 'documents:\n  - { doc: DOC-02, file: provided/d.xlsx, version: "2" }';
  writeFileSync(join(folder, 'engagement.yaml'), engagementTemplate(sampleAnswers).replace('documents: []', list));
  const papers = Object.entries(sheets).map(([name, lines]) => {
    const paper = new Paper(name);
    for (const [row, line] of lines.entries())
      for (const [column, text] of line.entries()) if (text !== '') paper.put(row + 1, column + 1, text);
    return paper;
  });
  writeFileSync(join(folder, 'provided', 'd.xlsx'), await xlsxOf(papers));
  if (mapping !== undefined) writeFileSync(join(folder, 'provided', 'd.mapping.yaml'), mapping);
  return readCriteria(folder, readEngagement(folder).engagement, { documents: readDocuments(), baseline: [] });
}

async function refused(sheets: Readonly<Record<string, Lines>>): Promise<string> {
  const error = await read(sheets).then(
    () => null,
    (thrown: AkashiError) => thrown,
  );
  if (error === null) throw new Error('nothing was refused');
  return `${error.code} ${error.describe('ja')}`;
}

function parts({ dutyMatrices = [] }: Criteria): readonly string[] {
  return dutyMatrices.flatMap(({ assignments }) =>
    assignments.map(({ duty, process, part, at }) => `${duty} ${process} ${part} ${at}`),
  );
}

const told = (criteria: Criteria): readonly string[] =>
  [...criteria.documents.flatMap(({ notes }) => notes), ...criteria.notes].map(
    ({ kind, at, seen, made }) => `${kind} ${at} ${seen} → ${made}`,
  );

test('a table of duties and processes given as DOC-02 is read with its parts, its changes and its cells', async () => {
  const criteria = await read({ 分掌: duties });
  expect(parts(criteria)).toEqual([
    '購買課 購買 主担当 分掌!B4',
    '購買課 支払 副担当 分掌!C4',
    '経理課 購買 承認 分掌!B5',
    '経理課 支払 主担当 分掌!C5',
  ]);
  expect(told(criteria)).toContain('normalised 分掌!C4 〇 → ○');
  expect(criteria.documents[0]?.rows.map(({ at, table, cells }) => [at, table, cells['part']?.text])).toContainEqual([
    '分掌!B5',
    'assignments',
    '承認',
  ]);
});

test('it grants nothing: what its duties may control is not known, and has to be asked', async () => {
  const { people, ...criteria } = await read({ 分掌: duties });
  expect(people?.duties?.map(({ duty, targets, at }) => [duty, targets, at])).toEqual([
    ['購買課', null, '分掌!A4'],
    ['経理課', null, '分掌!A5'],
  ]);
  expect(criteria.matrices).toEqual([]);
  expect(told(criteria as Criteria).filter((line) => /unmatched 分掌!A[45] .*許容する対象/.test(line))).toHaveLength(2);
});

test('a mark that no legend explains is kept and named, and its part is not guessed', async () => {
  const criteria = await read({ 分掌: [[title], [], head, ['購買課', '◎', '☆'], ...legend] });
  expect(parts(criteria)).toContain('購買課 支払 null 分掌!C4');
  expect(told(criteria).find((line) => line.includes('分掌!C4'))).toMatch(/^unmatched .*凡例にない記号/);
});

test("beside the layout's own table of pairs it is read too; the sheet is not called unread", async () => {
  const pairs: Lines = [
    ['職務A', '職務B', '補完統制'],
    ['開発', '本番変更', ''],
  ];
  const criteria = await read({ 分掌: duties, 相反職務: pairs });
  expect(parts(criteria)).toHaveLength(4);
  expect(criteria.people?.conflicts.map(({ duty, conflictsWith }) => [duty, conflictsWith])).toEqual([
    ['開発', '本番変更'],
  ]);
  expect(told(criteria).filter((line) => /^ignored 分掌!/.test(line))).toEqual([]);
});

test('the layout of DOC-02 is read as before, and no table of marks is looked for', async () => {
  const own: Lines = [
    ['職務', '許容する対象'],
    ['運用', '①②'],
  ];
  const criteria = await read({ 職務: own });
  expect([criteria.dutyMatrices, criteria.people?.duties?.map(({ targets }) => targets)]).toEqual([[], [['①', '②']]]);
});

test('a table of marks that nobody calls duties is not taken for one, unless the mapping file says so', async () => {
  const sheet: Lines = [['職務', '購買', '支払'], ...body, [], ['凡例'], ['◎', '更新'], ['○', '参照'], ['△', '承認']];
  expect(await refused({ 表: sheet })).toMatch(/許容する対象/);
  const criteria = await read({ 表: sheet }, 'matrix: provided/d.xlsx\ntables:\n  - { sheet: 表, form: G }\n');
  expect(parts(criteria)).toContain('購買課 購買 更新 表!B2');
});

test('what could be read in two ways is an error that names the cells', async () => {
  const said = await refused({ 分掌: [...duties.slice(0, 5), [], ['', '◎', '○', '△'], ...legend] });
  expect(said).toMatch(/^DOCUMENTS_INVALID/);
  expect(said).toContain('分掌!B7');
});
