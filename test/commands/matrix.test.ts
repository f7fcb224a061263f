import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ConfirmationCover } from '../../src/engagement/matrix/confirmation-book.ts';
import { confirmationLines } from '../../src/engagement/matrix/confirmation-lines.ts';
import { confirmationNumber } from '../../src/engagement/matrix/confirmation-number.ts';
import type { MappingFile } from '../../src/engagement/matrix/mapping-file.ts';
import { readConfirmation } from '../../src/engagement/matrix/read-confirmation.ts';
import { readMappingFile } from '../../src/engagement/matrix/read-mapping-file.ts';
import type { AkashiError } from '../../src/text/akashi-error.ts';
import { Paper, xlsxOf } from '../engagement/matrix/messy/paper.ts';
import { akashi, freshFolder, makeEngagement } from './engagement-folder.ts';

const mappingPath = 'provided/権限一覧.mapping.yaml';

let base = '';
let bare = '';

beforeAll(async () => {
  base = mkdtempSync(join(tmpdir(), 'akashi-matrix-'));
  bare = await makeEngagement(base, ['G1-1.1']);
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

/** An engagement folder that received this matrix. */
async function folderWith(lines: readonly (readonly string[])[]): Promise<string> {
  const paper = new Paper('権限表');
  for (const [n, line] of lines.entries())
    for (const [m, text] of line.entries()) if (text !== '') paper.put(n + 2, m + 2, text);
  const folder = join(freshFolder(), 'keiyaku');
  cpSync(bare, folder, { recursive: true });
  const file = join(folder, 'engagement.yaml');
  const entry = '{ doc: DOC-01, file: provided/権限一覧.xlsx, version: "3.2", approvedAt: 2026-01-15 }';
  writeFileSync(file, readFileSync(file, 'utf8').replace('documents: []', `documents:\n  - ${entry}`));
  writeFileSync(join(folder, 'provided', '権限一覧.xlsx'), await xlsxOf([paper]));
  return folder;
}

const matrix = [
  ['役割', '③受注データ', '①IAM・組織'],
  ['運用者', '○', '×'],
  ['=cmd|calc', '△', '×'],
  [],
  ['凡例'],
  ['○', '参照・更新'],
  ['△', '参照のみ'],
  ['×', '不可'],
];

const mapping = (folder: string): string => readFileSync(join(folder, ...mappingPath.split('/')), 'utf8');
const run = (folder: string, ...argv: string[]) => akashi(['matrix', ...argv], { cwd: folder });

/** Gives every word something to be confirmed, as an auditor would, with a comment that must survive. */
function edit(folder: string): void {
  const text = mapping(folder)
    .replace('id: "P-01"', 'id: "P-01" # 部長に確認')
    .replace(
      /match: \[\]\n {4}candidates: \[\]/,
      'match:\n      - { by: identityCenterGroup, value: aws-ops }\n      - { by: roleName, value: "Ops*" } # 旧ロール\n    candidates: []',
    )
    .replace(
      /(id: "P-02"[\s\S]*?)candidates: \[\]/,
      '$1candidates:\n      - { by: roleName, value: CalcRole, reason: 語が共通 }\n      - { by: userName, value: calc, reason: 語が共通 }',
    )
    .replace(/(id: "R-01"[\s\S]*?)match: \[\]/, '$1match: [{ by: arn, value: "arn:aws:s3:::order-*" }]');
  writeFileSync(join(folder, ...mappingPath.split('/')), text);
}

/** The returned file: answers by line number, and whatever else somebody did to it. */
async function sign(
  folder: string,
  answers: Readonly<Record<string, readonly [string, string, string, string?]>>,
  spoil: (book: ExcelJS.Workbook) => void = () => {},
): Promise<string> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(folder, 'request', '対応付け確認書.xlsx'));
  const sheet = book.getWorksheet('対応付け') as ExcelJS.Worksheet;
  sheet.eachRow((row) => {
    const answer = answers[String(row.getCell(1).value)];
    for (const [n, text] of (answer ?? []).entries()) row.getCell(9 + n).value = text;
  });
  spoil(book);
  mkdirSync(join(folder, 'received'), { recursive: true });
  const path = join(folder, 'received', '確認書.xlsx');
  await book.xlsx.writeFile(path);
  return path;
}

const yes = ['確認済', '佐藤 次郎', '2026-04-02'] as const;
const all = {
  'P-01/1': yes,
  'P-01/2': yes,
  'P-02/1': ['相違', '佐藤 次郎', '2026-04-02'],
  'P-02/2': ['確認済', '鈴木 三郎', '令和8年4月3日'],
  'R-01/1': yes,
  'R-02/1': ['該当なし', '佐藤 次郎', '2026-04-02'],
} as const;

test('propose drafts the words of the matrix, chooses nothing, and leaves an existing file alone', async () => {
  const folder = await folderWith(matrix);
  const first = await run(folder, 'propose');
  expect(first.code, first.stderr).toBe(0);
  expect(first.stdout).toContain('権限表!B3「運用者」 P-01（候補）');
  expect(first.stderr).toContain('証拠がまだ収集されていない');
  const read = readMappingFile(folder, mappingPath);
  expect(read?.mapping.principals.map(({ word, match, mapping: own }) => [word, match, own.status])).toEqual([
    ['運用者', [], '候補'],
    ['=cmd|calc', [], '候補'],
  ]);
  expect(read?.mapping.resources.map(({ word, target }) => [word, target])).toEqual([
    ['③受注データ', '③'],
    ['①IAM・組織', '①'],
  ]);
  expect((await run(folder, 'propose')).stdout).toContain('加えるものはありません');
  writeFileSync(join(folder, ...mappingPath.split('/')), mapping(folder).replace('kind: role', 'kind: group'));
  const kept = mapping(folder);
  await writeFileSync(
    join(folder, ...mappingPath.split('/')),
    kept.replace(/ {2}- word: "=cmd[\s\S]*?(?=\nresources)/, '\n'),
  );
  const again = await run(folder, 'propose');
  expect(again.code).toBe(4);
  expect(again.stdout).toContain('provided/権限一覧.mapping.proposed.yaml');
  const proposed = readMappingFile(folder, 'provided/権限一覧.mapping.proposed.yaml');
  expect(proposed?.mapping.principals.map(({ word, kind }) => `${word} ${kind}`)).toEqual([
    '運用者 group',
    '=cmd|calc role',
  ]);
});

test('confirm asks, and the signed answer is written into the mapping file, comments and order kept', async () => {
  const folder = await folderWith(matrix);
  await run(folder, 'propose');
  edit(folder);
  const asked = await run(folder, 'confirm');
  expect(asked.code, asked.stderr).toBe(0);
  expect(asked.stdout).toMatch(/6 行、依頼番号 [0-9A-F]{12}/);
  expect((await run(folder, 'confirm')).code).toBe(0);
  const before = mapping(folder);
  const signed = await run(folder, 'confirm', '--signed', await sign(folder, all));
  expect(signed.code, signed.stderr).toBe(0);
  expect(signed.stdout).toContain('確認済み 4 語、未回答 0 語、相違 0 語');
  const read = readMappingFile(folder, mappingPath)?.mapping;
  const said = [...(read?.principals ?? []), ...(read?.resources ?? [])].map(({ id, match, none, mapping: own }) => [
    id,
    match.map(({ by, value }) => `${by} ${value}`),
    none,
    own.status,
    own.by,
    own.at,
  ]);
  expect(said).toEqual([
    ['P-01', ['identityCenterGroup aws-ops', 'roleName Ops*'], false, '被監査組織確認済', '佐藤 次郎', '2026-04-02'],
    ['P-02', ['userName calc'], false, '被監査組織確認済', '鈴木 三郎', '2026-04-03'],
    ['R-01', ['arn arn:aws:s3:::order-*'], false, '被監査組織確認済', '佐藤 次郎', '2026-04-02'],
    ['R-02', [], true, '被監査組織確認済', '佐藤 次郎', '2026-04-02'],
  ]);
  expect(read?.confirmations).toMatchObject([{ file: '確認書.xlsx', lines: 6, at: '2026-04-03' }]);
  expect(mapping(folder)).toContain('# 部長に確認');
  expect(mapping(folder)).toContain('# 旧ロール');
  const order = (text: string): readonly string[] =>
    [...text.matchAll(/word: (".*")/g)].map(([, word]) => word as string);
  expect(order(mapping(folder))).toEqual(order(before));
  expect((await run(folder, 'confirm')).stdout).toContain('すべての語が確認済み');
});

test('a line left empty stays open; a rejected word stays with its remark', async () => {
  const folder = await folderWith(matrix);
  await run(folder, 'propose');
  edit(folder);
  await run(folder, 'confirm');
  const path = await sign(folder, {
    'P-01/1': yes,
    'P-02/1': all['P-02/1'],
    'P-02/2': ['相違', '佐藤 次郎', '2026-04-02', '正しくは BatchCalc'],
    'R-01/1': yes,
  });
  const signed = await run(folder, 'confirm', '--signed', path);
  expect(signed.code).toBe(4);
  expect(signed.stdout).toContain('確認済み 1 語、未回答 2 語、相違 1 語');
  expect(signed.stdout).toContain('正しくは BatchCalc');
  expect(readMappingFile(folder, mappingPath)?.mapping.principals.map(({ mapping: own }) => own.status)).toEqual([
    '候補',
    '候補',
  ]);
});

const spoiled: readonly (readonly [string, (book: ExcelJS.Workbook) => void, string])[] = [
  ['a changed word', put('C2', '運用係'), '対応付け!C2'],
  ['a changed object', put('E3', 'IAM ロール「*」'), '対応付け!E3'],
  ['a removed line', (book) => sheetOf(book).spliceRows(4, 1), '番号 P-02/1'],
  [
    'an added line',
    (book) =>
      void sheetOf(book).addRow([
        'P-09/1',
        '主体',
        '開発者',
        '',
        'IAM ロール「Dev」',
        '',
        '',
        '',
        '確認済',
        '佐藤',
        '2026-04-02',
      ]),
    '対応付け!A8',
  ],
  ['a line twice', put('A3', 'P-01/1'), '対応付け!A3'],
  ['no name', put('J2', null), '対応付け!J2'],
  ['no date', put('K2', null), '対応付け!K2'],
  ['no real date', put('K2', '来週'), '来週'],
  ['another answer', put('I2', 'OK'), '対応付け!I2'],
  ['a name without an answer', put('I2', null), '対応付け!I2'],
  ['nothing confirmed', put('I7', '確認済'), '対応付け!I7'],
  ['a struck word', strike('C2'), '対応付け!C2'],
  ['a changed heading', put('I1', '回答'), '対応付け!I1'],
  ['another matrix', put('B10', '0'.repeat(64), '表紙'), '表紙!B10'],
  ['another engagement', put('B6', 'X-1', '表紙'), '表紙!B6'],
];

function sheetOf(book: ExcelJS.Workbook, name = '対応付け'): ExcelJS.Worksheet {
  return book.getWorksheet(name) as ExcelJS.Worksheet;
}

function put(address: string, value: string | null, name?: string): (book: ExcelJS.Workbook) => void {
  return (book) => {
    sheetOf(book, name).getCell(address).value = value;
  };
}

function strike(address: string): (book: ExcelJS.Workbook) => void {
  return (book) => {
    sheetOf(book).getCell(address).font = { strike: true };
  };
}

test('a signed answer that is not what was asked changes nothing and names the cell', async () => {
  const folder = await folderWith(matrix);
  await run(folder, 'propose');
  edit(folder);
  await run(folder, 'confirm');
  const before = mapping(folder);
  const lines = confirmationLines(readMappingFile(folder, mappingPath)?.mapping as MappingFile);
  const cover = await coverOf(folder);
  expect(confirmationNumber(cover.matrixSha256, lines)).toBe(cover.number);
  for (const [what, spoil, where] of spoiled) {
    const path = await sign(folder, all, spoil);
    const said = await readConfirmation(path, '確認書.xlsx', cover, lines).then(
      () => 'nothing',
      (error: AkashiError) => error.describe('ja'),
    );
    expect(said, what).toContain(where);
  }
  const [, spoil, where] = spoiled[0] as (typeof spoiled)[number];
  const ran = await run(folder, 'confirm', '--signed', await sign(folder, all, spoil));
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain(where);
  expect(mapping(folder)).toBe(before);
});

/** The cover as it was written. */
async function coverOf(folder: string): Promise<ConfirmationCover> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(folder, 'request', '対応付け確認書.xlsx'));
  const fact = (name: string): string => {
    let found = '';
    sheetOf(book, '表紙').eachRow((row) => {
      if (row.getCell(1).value === name) found = String(row.getCell(2).value);
    });
    return found;
  };
  return {
    ...{ engagement: fact('業務番号'), auditee: '', matrix: fact('マトリクス'), version: fact('版') },
    ...{ matrixSha256: fact('SHA-256'), number: fact('依頼番号'), settledAt: null },
  };
}

test('the confirmation is text, never a formula; locked but for the answer; the same bytes every time', async () => {
  const folder = await folderWith(matrix);
  await run(folder, 'propose');
  edit(folder);
  await run(folder, 'confirm');
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(join(folder, 'request', '対応付け確認書.xlsx'));
  const sheet = sheetOf(book);
  expect(sheet.getCell('C4').type).toBe(ExcelJS.ValueType.String);
  expect(sheet.getCell('C4').value).toBe('=cmd|calc');
  expect(sheet.getCell('I2').protection?.locked).toBe(false);
  expect(sheet.getCell('C2').protection?.locked ?? true).toBe(true);
  expect((sheet as unknown as { sheetProtection: unknown }).sheetProtection).toBeTruthy();
  expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', printTitlesRow: '1:1' });
  // Another confirmation lies there already: it may be filled in, so it is not written over.
  writeFileSync(join(folder, 'request', '対応付け確認書.xlsx'), 'filled in');
  expect((await run(folder, 'confirm')).code).toBe(2);
});

test('what is missing is said: the matrix, the mapping file, the action', async () => {
  expect((await run(bare, 'propose')).stderr).toContain('DOC-01');
  const folder = await folderWith(matrix);
  expect((await run(folder, 'confirm')).stderr).toContain('akashi matrix propose');
  expect((await run(folder, 'accept')).code).toBe(2);
  expect(existsSync(join(folder, 'request', '対応付け確認書.xlsx'))).toBe(false);
});
