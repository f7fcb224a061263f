import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { draftMapping } from '../../../src/engagement/matrix/forms/draft-mapping.ts';
import { readDutyMatrix } from '../../../src/engagement/matrix/forms/read-duty-matrix.ts';
import { surveyForm } from '../../../src/engagement/matrix/forms/survey-form.ts';
import type { MappingDocument } from '../../../src/engagement/matrix/mapping-file.ts';
import { mappingFileText } from '../../../src/engagement/matrix/mapping-file-text.ts';
import { readCsv } from '../../../src/engagement/read-csv.ts';
import { readWorkbook } from '../../../src/engagement/read-workbook.ts';
import type { Sheet } from '../../../src/engagement/sheet.ts';
import type { AkashiError } from '../../../src/text/akashi-error.ts';
import { Paper, xlsxOf } from './messy/paper.ts';
import { mappingOf, readMessy, saidBy } from './messy/read-messy.ts';

type Lines = readonly (readonly (string | { value?: string; fill?: string })[])[];

/** A workbook of one sheet from lines of cells, from B2 on. */
async function bookOf(lines: Lines, name = '表', edit: (paper: Paper) => void = () => {}): Promise<Buffer> {
  const paper = new Paper(name);
  for (const [n, line] of lines.entries())
    for (const [m, cell] of line.entries()) if (cell !== '') paper.put(n + 2, m + 2, cell);
  edit(paper);
  return xlsxOf([paper]);
}

/** The error a reading ends in, in Japanese. */
async function refused(bytes: Buffer, mapping: MappingDocument | null = null): Promise<{ code: string; said: string }> {
  const error = await readMessy(bytes, mapping).then(
    () => null,
    (thrown: AkashiError) => thrown,
  );
  if (error === null) throw new Error('nothing was refused');
  return { code: error.code, said: error.describe('ja') };
}

const targets = (words: readonly string[], more = ''): MappingDocument =>
  mappingOf(
    `matrix: provided/m.xlsx\n${more}resources:\n${words.map((word, n) => `  - { word: "${word}", id: R-${n + 1}, target: ③, mapping: { status: 監査人案 } }`).join('\n')}\n`,
  );
const legend: Lines = [[], ['凡例'], ['○', '参照・更新'], ['×', '不可']];

test('rows or columns: without any word that tells, both readings are told with the line that settles it', async () => {
  const lines: Lines = [['', 'アルファ', 'ベータ'], ['ガンマ', '○', '×'], ['デルタ', '×', '○'], ...legend];
  const { code, said } = await refused(await bookOf(lines));
  expect(code).toBe('MATRIX_UNCLEAR');
  expect(said).toContain('表!B2:D4');
  expect(said).toContain('principals: rows');
  expect(said).toContain('provided/m.mapping.yaml');
  const mapping = targets(['アルファ', 'ベータ'], 'tables:\n  - { sheet: 表, principals: rows }\n');
  expect(saidBy(await readMessy(await bookOf(lines), mapping))).toMatchObject({ principals: ['ガンマ', 'デルタ'] });
});

test('rows or columns: evidence that contradicts itself is told with its cells', async () => {
  const { said } = await refused(
    await bookOf([
      ['役割', '111122223333', '444455556666'],
      ['システム', '○', '×'],
      ['111122223334', '○', '×'],
      ...legend,
    ]),
  );
  expect(said).not.toContain('undefined');
});

const twoRows: Lines = [
  ['ロール', '受注', '', '請求', ''],
  ['', '参照', '登録', '参照', '登録'],
  ['営業担当', '○', '○', '○', '×'],
];
const merged = (paper: Paper): void => {
  paper.merge(2, 2, 3, 2);
  paper.merge(2, 3, 2, 4);
  paper.merge(2, 5, 2, 6);
};

test('operations of a two-row heading mean nothing before the legend or the mapping file says so', async () => {
  const bytes = await bookOf(twoRows, '表', merged);
  const { code, said } = await refused(bytes, targets(['受注', '請求']));
  expect(code).toBe('MATRIX_UNCLEAR');
  expect(said).toContain('「登録」');
  expect(said).toContain('{ symbol: "登録", levels: [W] }');
  const agreed = targets(
    ['受注', '請求'],
    'legend:\n  - { symbol: 参照, levels: [L, R, D] }\n  - { symbol: 登録, levels: [W, T] }\n',
  );
  expect(saidBy(await readMessy(bytes, agreed))).toMatchObject({
    form: 'F',
    cells: ['営業担当 × 受注 = LRDWT', '営業担当 × 請求 = LRD'],
  });
});

const duties: Lines = [
  ['職務分掌表'],
  [],
  ['職務', '購買', '支払'],
  ['購買課', '◎', '○'],
  ['経理課', '△', '◎'],
  [],
  ['凡例'],
  ['◎', '主担当'],
  ['○', '副担当'],
  ['△', '承認'],
];

test('a table of duties is no table of permissions; as DOC-02 it is read', async () => {
  const bytes = await bookOf(duties, '分掌');
  const { code, said } = await refused(bytes);
  expect(code).toBe('MATRIX_DUTY_TABLE');
  expect(said).toContain('DOC-02');
  const sheets = await readWorkbook(bytes, 'm.xlsx');
  const read = readDutyMatrix({ file: 'm.xlsx', sha256: 'a'.repeat(64), sheets }, null);
  expect(read?.duties.map(({ name }) => name)).toEqual(['購買課', '経理課']);
  expect(read?.assignments.map(({ duty, process, part, at }) => `${duty} ${process} ${part} ${at}`)).toEqual([
    '購買課 購買 主担当 分掌!C5',
    '購買課 支払 副担当 分掌!D5',
    '経理課 購買 承認 分掌!C6',
    '経理課 支払 主担当 分掌!D6',
  ]);
});

test('a sheet that calls itself both is asked about', async () => {
  const { code, said } = await refused(await bookOf(duties, 'アクセス権限一覧'));
  expect(code).toBe('MATRIX_UNCLEAR');
  expect(said).toContain('form: G');
});

test('a row of words nobody knows is an error at its cells, not a heading and not left out', async () => {
  for (const at of [1, 2, 3]) {
    const lines: (readonly string[])[] = [
      ['役割', '受注', '在庫'],
      ['運用者', '○', '×'],
      ['開発者', '×', '○'],
    ];
    lines.splice(at, 0, ['派遣社員', '要相談', '別途']);
    const { code, said } = await refused(await bookOf([...lines, ...legend]), targets(['受注', '在庫']));
    expect(code).toBe('MATRIX_INVALID');
    expect(said).toContain(`表!C${at + 2}`);
    expect(said).toContain('要相談');
  }
});

test('permissions without a label, and marks that belong to no table, are told', async () => {
  const nameless = await refused(
    await bookOf([['役割', '受注', '在庫'], ['運用者', '○', '×'], ['', '○', '○'], ['開発者', '×', '○'], ...legend]),
    targets(['受注', '在庫']),
  );
  expect(nameless.said).toMatch(/表!C4、表!D4|表!C4/);
  const lost = await refused(
    await bookOf([['役割', '受注', '在庫'], ['運用者', '○', '×'], ...legend, [], [], ['夜間', '×']]),
    targets(['受注', '在庫']),
  );
  expect(lost.code).toBe('MATRIX_UNCLEAR');
  expect(lost.said).toContain('表!C10');
});

test('two people of one name without a number cannot be told apart', async () => {
  const { said } = await refused(
    await bookOf([['氏名', '受注', '在庫'], ['田中 実', '○', '×'], ['田中実', '○', '×'], ...legend]),
    targets(['受注', '在庫']),
  );
  expect(said).toContain('田中実');
  expect(said).toContain('表!B3、表!B4');
});

test('a fill colour that the legend shows speaks; another permission in the same cell contradicts it', async () => {
  const yellow = { fill: 'FFFF00' };
  const shown: Lines = [[], ['凡例'], ['○', '参照・更新'], [yellow, '参照のみ'], [{ fill: 'CCFFCC' }, '要申請']];
  const read = await readMessy(
    await bookOf([
      ['役割', '受注', '在庫'],
      ['運用者', yellow, '○'],
      ['開発者', { value: '○', fill: 'CCFFCC' }, '○'],
      ...shown,
    ]),
    targets(['受注', '在庫']),
  );
  expect(saidBy(read)).toMatchObject({
    cells: ['運用者 × 受注 = LRD', '運用者 × 在庫 = LRDW', '開発者 × 受注 = LRDW (要申請)', '開発者 × 在庫 = LRDW'],
  });
  const { said } = await refused(
    await bookOf([['役割', '受注', '在庫'], ['運用者', { value: '○', ...yellow }, '○'], ...shown]),
    targets(['受注', '在庫']),
  );
  expect(said).toContain('表!C3');
});

test('one mark with other words on another sheet is another condition; a mark on a heading holds for its cells', async () => {
  const one = new Paper('国内');
  const two = new Paper('海外');
  for (const [paper, resource, text] of [
    [one, '受注※1', '本番障害時のみ'],
    [two, '輸出', '現地時間の営業日のみ'],
  ] as const) {
    paper.put(2, 2, '役割');
    paper.put(2, 3, resource);
    paper.put(2, 4, `${resource.slice(0, 2)}明細`);
    paper.put(3, 2, '運用者');
    paper.put(3, 3, paper === one ? '○' : '○※1');
    paper.put(3, 4, '○');
    paper.put(5, 2, '凡例');
    paper.put(6, 2, '○');
    paper.put(6, 3, '参照・更新');
    paper.put(8, 2, `※1 ${text}`);
  }
  const mapping = targets(['受注', '受注明細', '輸出', '輸出明細']);
  expect(saidBy(await readMessy(await xlsxOf([one, two]), mapping))).toMatchObject({
    cells: [
      '運用者 × 受注 = LRDW (本番障害時のみ)',
      '運用者 × 受注明細 = LRDW',
      '運用者 × 輸出 = LRDW (現地時間の営業日のみ)',
      '運用者 × 輸出明細 = LRDW',
    ],
  });
});

test('a mapping file made for another content of the matrix is not used', async () => {
  const bytes = await bookOf([['役割', '受注', '在庫'], ['運用者', '○', '×'], ...legend]);
  const own = createHash('sha256').update(bytes).digest('hex');
  const more = (hash: string): string => `matrixSha256: "${hash}"\n`;
  expect((await refused(bytes, targets(['受注', '在庫'], more('0'.repeat(64))))).code).toBe('MAPPING_STALE');
  expect(saidBy(await readMessy(bytes, targets(['受注', '在庫'], more(own))))).toMatchObject({ form: 'A' });
});

test('the mapping file names matchers, status and footnotes; groups, accounts and services that the sheet names stay candidates', async () => {
  const bytes = await bookOf([
    ['種別', 'IAMロール', 'S3', 'EC2'],
    ['ロール', 'OpsRole', '○※1', '×'],
    ['ロール', 'DevRole', '○', '×'],
    ...legend,
    [],
    ['※1 社内からのみ'],
  ]);
  const mapping = mappingOf(`matrix: provided/m.xlsx
footnotes:
  - { mark: "※1", kind: sourceIp, text: 203.0.113.0/24 }
principals:
  - word: OpsRole
    id: OPS
    kind: role
    match: [{ by: roleName, value: "Ops*", account: "111122223333" }]
    mapping: { status: 被監査組織確認済, by: 情報システム部 佐藤, at: 2026-04-01 }
resources:
  - { word: S3, id: R-S3, target: ③, mapping: { status: 監査人案 } }
  - { word: EC2, id: R-EC2, target: ①, match: [{ by: service, value: ec2 }, { by: service, value: ssm }], mapping: { status: 監査人案 } }
`);
  const matrix = await readMessy(bytes, mapping);
  expect(matrix.principals.map(({ id, matchers, mapping: { status, by } }) => [id, matchers, status, by])).toEqual([
    ['OPS', [{ by: 'roleName', value: 'Ops*', account: '111122223333' }], 'confirmed', '情報システム部 佐藤'],
    ['P-01', [{ by: 'roleName', value: 'DevRole', account: null }], 'candidate', null],
  ]);
  expect(
    matrix.resources.map(({ id, matchers, mapping: { status } }) => [id, matchers.map(({ value }) => value), status]),
  ).toEqual([
    ['R-S3', ['s3'], 'auditor'],
    ['R-EC2', ['ec2', 'ssm'], 'auditor'],
  ]);
  expect(matrix.conditions).toMatchObject([{ kind: 'sourceIp', expr: { 'aws:SourceIp': ['203.0.113.0/24'] } }]);
});

test('a range with its headings counted is read as it is said', async () => {
  const bytes = await bookOf([['一覧'], ['x', 'y', 'z', 'w'], ['u', '甲', '許', '否'], ['v', '乙', '否', '許']]);
  const more =
    'tables:\n  - { sheet: 表, range: B3:E5, principals: rows, headerRows: 1, labelColumns: 2 }\nlegend:\n  - { symbol: 許, levels: [D] }\n  - { symbol: 否, levels: [] }\n';
  expect(saidBy(await readMessy(bytes, targets(['z', 'w'], more)))).toMatchObject({
    cells: ['乙 × w = D', '乙 × z = ', '甲 × w = ', '甲 × z = D'],
  });
});

/** A sheet as the workbook's reader would give it. */
function sheetOf(lines: readonly (readonly string[])[], merges: Sheet['merges'] = []): Sheet {
  const rows = lines.map((line, n) => ({
    number: n + 1,
    hidden: false,
    cells: new Map(line.flatMap((raw, m) => (raw === '' ? [] : [[m + 1, { raw, kept: raw }] as const]))),
  }));
  return { kind: 'workbook', name: '表', hidden: false, rows, merges, hiddenColumns: [] };
}

test('large and hostile sheets are read, or refused, in little time', () => {
  const many = (count: number, make: (n: number) => string): readonly string[] =>
    Array.from({ length: count }, (_, n) => make(n));
  const whole = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };
  const sheets = [
    sheetOf([
      ['役割', ...many(200, (n) => `システム${n}`)],
      ...many(100, (n) => `役割${n}`).map((name) => [name, ...many(200, () => '○')]),
    ]),
    sheetOf(
      [
        ['役割', '受注'],
        ['運用者', '○'],
      ],
      [whole],
    ),
    sheetOf(
      [
        ['役割', '受注'],
        ['運用者', '○'],
      ],
      many(5000, String).map((_, n) => ({ ...whole, top: n + 2 })),
    ),
    sheetOf([many(16_000, (n) => `見出し${n}`), ['運用者', ...many(15_999, () => '○')]]),
    sheetOf(many(3000, String).map(() => ['凡例', '○', '参照', '※1 ○：参照 ×：不可'])),
    sheetOf([
      ['役割', 'a '.repeat(16_000)],
      ['運用者', '○：'.repeat(10_000)],
    ]),
  ];
  const started = process.cpuUsage();
  const ends = sheets.map((sheet) => {
    try {
      return surveyForm({ file: 'm.xlsx', sha256: 'a'.repeat(64), sheets: [sheet] }, null).tables.cells.length;
    } catch (error) {
      return (error as AkashiError).code;
    }
  });
  expect(ends).toEqual([20_000, 'MATRIX_NO_TABLE', expect.anything(), 15_999, 'MATRIX_NO_TABLE', expect.anything()]);
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(10);
});

test('a CSV in the same layout is read, with line and column as address', () => {
  const csv = readCsv(Buffer.from('役割,受注,在庫\n運用者,○,×\n\n凡例\n○,参照・更新\n×,不可\n'), 'provided/m.csv');
  const { tables, doubts } = surveyForm({ file: 'provided/m.csv', sha256: 'a'.repeat(64), sheets: [csv] }, null);
  expect(doubts).toEqual([]);
  expect(tables.cells.map(({ at, cells }) => `${at} ${cells['cell']?.kept}`)).toEqual(['m.csv:2:2 ○', 'm.csv:2:3 ×']);
  const unclear = readCsv(Buffer.from(',アルファ,ベータ\nガンマ,○,×\n'), 'provided/m.csv');
  const survey = surveyForm({ file: 'provided/m.csv', sha256: 'a'.repeat(64), sheets: [unclear] }, null);
  expect(survey.undecided).toEqual([{ sheet: 'm.csv', range: null }]);
  expect(mappingOf(mappingFileText(draftMapping(survey, null))).mapping.tables).toEqual([
    { sheet: 'm.csv', range: null, form: null, principals: null, headerRows: null, labelColumns: null },
  ]);
});
