import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { documentTemplate } from '../../../src/engagement/document-template.ts';
import type { AccessMatrix } from '../../../src/engagement/matrix/access-matrix.ts';
import { readMatrix } from '../../../src/engagement/matrix/read-matrix.ts';
import { readDocuments } from '../../../src/procedures/read-documents.ts';
import { encodeShiftJis } from '../../sample/encode-shift-jis.ts';
import { receivedMatrix } from './received-matrix.ts';

const found = readDocuments().find(({ id }) => id === 'DOC-01');
if (found === undefined) throw new Error('DOC-01 has no layout');
const layout = found;
const folder = mkdtempSync(join(tmpdir(), 'akashi-matrix-'));

async function read(name: string, content: Buffer | string | null, keepAmbiguous = false): Promise<AccessMatrix> {
  if (content !== null) writeFileSync(join(folder, name), content);
  return readMatrix(join(folder, name), receivedMatrix(`provided/${name}`), layout, {
    mapping: null,
    asOf: '2026-03-31',
    keepAmbiguous,
  });
}

/** What a matrix says, without where it stands. */
const said = ({ meta, legend, principals, resources, cells, conditions, exceptions }: AccessMatrix): unknown =>
  JSON.parse(
    JSON.stringify({ meta, legend, principals, resources, cells, conditions, exceptions }),
    (key, value: unknown) => (key === 'at' ? undefined : value),
  );

const tables: Readonly<Record<string, readonly (readonly string[])[]>> = {
  表紙: [
    ['文書番号', '文書名', '版', '承認者', '承認日', '空欄の意味', '記載のない主体の扱い'],
    ['ACM-1', '権限表', '1', '部長', '2026-01-15', '権限なし', '権限なし'],
  ],
  主体: [
    ['主体ID', '主体名', '種別', '照合方法', '照合値', 'アカウント'],
    ['P-01', '運用者', 'グループ', 'IdCグループ', 'aws-ops', ''],
    ['P-02', '夜間バッチ', 'バッチ', 'ロール', 'NightBatch-*', '111122223333'],
  ],
  リソース: [
    ['リソースID', 'リソース名', 'アクセス対象', '照合方法', '照合値'],
    ['R-01', '受注データ', '③', 'ARN', 'arn:aws:s3:::order-*'],
  ],
  凡例: [
    ['記号', '操作区分', '意味'],
    ['○', '参照・更新', ''],
    ['×', 'なし', ''],
  ],
  マトリクス: [
    ['主体ID', 'リソースID', '記号', '条件ID'],
    ['P-01', 'R-01', '○', 'C-NET'],
    ['P-02', 'R-01', '×', ''],
  ],
  条件: [
    ['条件ID', '種別', '条件値'],
    ['C-NET', '接続元IP', '203.0.113.0/24'],
  ],
  例外: [
    ['例外ID', '主体ID', 'リソースID', '操作区分', '期限', '承認者'],
    ['EXC-01', 'P-02', 'R-01', '参照', '2026-06-30', 'CISO'],
  ],
};
const english: Readonly<Record<string, string>> = {
  表紙: 'meta',
  主体: 'principals',
  リソース: '資源 resources',
  凡例: 'legend',
  マトリクス: 'matrix',
  条件: 'conditions',
  例外: 'exceptions',
};

async function workbook(name: (table: string) => string): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const [table, rows] of Object.entries(tables)) book.addWorksheet(name(table)).addRows(rows as string[][]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((one) => `"${one}"`).join(',')).join('\r\n');

const yaml = `
meta: {docId: ACM-1, title: 権限表, version: "1", approvedBy: 部長, approvedAt: 2026-01-15, blankMeans: none, defaultForUnlistedPrincipals: none}
legend:
  "○": {levels: [L, R, D, W]}
  "×": {levels: []}
principals:
  - {id: P-01, name: 運用者, kind: group, match: {identityCenterGroup: aws-ops}, validFrom: , validTo: }
  - {id: P-02, name: 夜間バッチ, kind: workload, match: {roleName: "NightBatch-*", account: "111122223333"}}
resources:
  - {id: R-01, name: 受注データ, target: ③, match: {arn: ["arn:aws:s3:::order-*"]}, actions: null}
matrix:
  - {principal: P-01, resource: R-01, cell: "○", condition: C-NET}
  - {principal: P-02, resource: R-01, cell: "×"}
conditions:
  - {id: C-NET, kind: sourceIp, cidr: ["203.0.113.0/24"]}
exceptions: [{id: EXC-01, principal: P-02, resource: R-01, levels: [L, R, D], until: 2026-06-30, approver: CISO}]
`;

test('the same matrix as workbook (ja, en), CSV files (UTF-8, BOM, Shift_JIS), one CSV with the rest beside it, and YAML', async () => {
  const expected = said(await read('ja.xlsx', await workbook((table) => table)));
  expect(expected).toMatchObject({ cells: [{ levels: ['L', 'R', 'D', 'W'], conditions: ['C-NET'] }, { levels: [] }] });
  expect(said(await read('en.xlsx', await workbook((table) => english[table] ?? '')))).toEqual(expected);
  for (const [name, encode] of [
    ['utf8', (text: string) => Buffer.from(text)],
    ['bom', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['sjis', encodeShiftJis],
  ] as const) {
    mkdirSync(join(folder, name));
    for (const [table, rows] of Object.entries(tables))
      writeFileSync(join(folder, name, `${table}.csv`), encode(csv(rows)));
    expect(said(await read(name, null)), name).toEqual(expected);
  }
  writeFileSync(join(folder, 'bom', 'ID台帳.csv'), 'x\n');
  symlinkSync('/etc/hostname', join(folder, 'bom', 'legend.csv'));
  const flat = await readMatrix(
    join(folder, 'bom', 'マトリクス.csv'),
    receivedMatrix('provided/bom/マトリクス.csv'),
    layout,
    {
      mapping: null,
      asOf: '2026-03-31',
      keepAmbiguous: false,
    },
  );
  expect(said(flat)).toEqual(expected);
  const fromYaml = await read('acm.yaml', yaml);
  expect(said(fromYaml)).toEqual(expected);
  expect(fromYaml.cells[0]?.at).toBe('acm.yaml:12:45');
  expect(fromYaml.sha256).toBe(createHash('sha256').update(yaml).digest('hex'));
});

test.each([
  ['an unknown key', yaml.replace('kind: group', 'kind: group, kinds: x'), 'MATRIX_INVALID', /acm\.yaml:7:\d+ .*kinds/],
  ['an account as a number', yaml.replace('"111122223333"', '111122223333'), 'MATRIX_INVALID', /acm\.yaml:8/],
  [
    'an alias bomb',
    `a: &a [1,1]\nb: &b [${'*a,'.repeat(60)}*a]\nc: [${'*b,'.repeat(60)}*b]\n`,
    'YAML_TOO_COMPLEX',
    /acm/,
  ],
  ['no YAML', 'meta: [', 'YAML_SYNTAX', /acm\.yaml:1/],
] as const)('YAML with %s is refused with its place', async (_, content, code, message) => {
  const error = (await read('acm.yaml', content).catch((cause: unknown) => cause)) as {
    code: string;
    describe(_: 'ja'): string;
  };
  expect(error.code).toBe(code);
  expect(error.describe('ja')).toMatch(message);
});

test('a table that lacks a heading is named; a workbook without a matrix says what to ask for', async () => {
  const book = new ExcelJS.Workbook();
  for (const [table, rows] of Object.entries(tables))
    book.addWorksheet(table).addRows((table === '主体' ? rows.map((row) => row.slice(0, 1)) : rows) as string[][]);
  const lacking = read('lacking.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
  await expect(lacking).rejects.toMatchObject({ code: 'TABLE_NOT_FOUND', data: { missing: '主体名、種別' } });
});

test('the form that init writes holds all seven tables, and its examples read back without errors', async () => {
  expect(layout.sheets.map(({ name }) => name.en)).toEqual([
    ...['meta', 'principals', 'resources', 'legend', 'matrix', 'conditions', 'exceptions'],
  ]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await documentTemplate(layout)) as unknown as ExcelJS.Buffer);
  for (const sheet of layout.sheets)
    book
      .getWorksheet(sheet.name.ja)
      ?.spliceRows(3, 1, ['', ...sheet.columns.map(({ key }) => sheet.example[key] ?? '')]);
  writeFileSync(join(folder, 'form.xlsx'), Buffer.from(await book.xlsx.writeBuffer()));
  const matrix = await readMatrix(
    join(folder, 'form.xlsx'),
    receivedMatrix('provided/form.xlsx', { version: '3.2' }),
    layout,
    { asOf: '2026-03-31', keepAmbiguous: false, mapping: null },
  );
  expect(matrix.cells).toMatchObject([
    { principal: 'P-01', resource: 'R-01', symbol: '○', conditions: ['C-INC'], at: '権限表!D7' },
  ]);
  expect([matrix.conditions.length, matrix.exceptions.length, matrix.form]).toEqual([1, 1, 'canonical']);
  expect(matrix.notes.filter(({ kind, made }) => kind !== 'ignored' || !made.startsWith('記入例'))).toEqual([]);
});
