import { expect, test } from 'vitest';
import type { AccessMatrix } from '../../../src/engagement/matrix/access-matrix.ts';
import { buildMatrix } from '../../../src/engagement/matrix/build-matrix.ts';
import type { MatrixProblem } from '../../../src/engagement/matrix/matrix-report.ts';
import type { MatrixTables } from '../../../src/engagement/matrix/matrix-tables.ts';
import { AkashiError } from '../../../src/text/akashi-error.ts';
import { receivedMatrix } from './received-matrix.ts';
import { tablesOf } from './tables-of.ts';

const asOf = '2026-03-31';

function build(tables: MatrixTables, keepAmbiguous = false): AccessMatrix {
  return buildMatrix(tables, { received: receivedMatrix(), asOf, keepAmbiguous });
}

function problems(tables: MatrixTables, keepAmbiguous = false): readonly string[] {
  try {
    build(tables, keepAmbiguous);
  } catch (error) {
    if (!(error instanceof AkashiError)) throw error;
    expect([error.code, error.exit]).toEqual(['MATRIX_INVALID', 2]);
    expect(error.describe('ja')).not.toMatch(/\{\w+\}/);
    expect(error.describe('en')).not.toMatch(/\{\w+\}|undefined/);
    return (error.data.list as readonly MatrixProblem[]).map(({ code, at, seen }) => `${code} ${at.join(' ')} ${seen}`);
  }
  return [];
}

const noted = (matrix: AccessMatrix): readonly string[] =>
  matrix.notes.map(({ kind, at, made }) => `${kind} ${at} ${made}`);
const cell = (matrix: AccessMatrix): string => {
  const [first] = matrix.cells;
  return `${first?.symbol} ${first?.levels?.join('') ?? '?'} ${first?.conditions.join(',')}`;
};
const one = (symbol: string, more: Readonly<Record<string, string>> = {}): MatrixTables =>
  tablesOf({ matrix: [{ principal: 'P-01', resource: 'R-01', cell: symbol, ...more }] });

test('a plain matrix: levels by the legend, matchers with their account, confirmed by its approver, nothing noted', () => {
  const matrix = build(tablesOf());
  expect(
    matrix.cells.map(({ principal, resource, symbol, levels, notApplicable }) => [
      principal,
      resource,
      symbol,
      levels,
      notApplicable,
    ]),
  ).toEqual([
    ['P-01', 'R-01', '○', ['L', 'R', 'D', 'W'], false],
    ['P-01', 'R-02', '×', [], false],
    ['P-02', 'R-01', '○', ['L', 'R', 'D', 'W'], false],
    ['P-02', 'R-02', '－', [], true],
  ]);
  expect(matrix.principals[1]?.matchers).toEqual([{ by: 'roleName', value: 'NightBatch-*', account: '111122223333' }]);
  expect(matrix.resources[1]?.matchers.map(({ by, value }) => `${by} ${value}`)).toEqual([
    'service iam',
    'service organizations',
  ]);
  expect(matrix.principals[0]?.mapping).toEqual({ status: 'confirmed', by: '部長', at: '2026-01-15' });
  expect(matrix.conditions.map(({ id, expr }) => [id, expr])).toEqual([
    ['C-MFA', { 'aws:MultiFactorAuthPresent': ['true'] }],
    ['※1', {}],
  ]);
  expect(noted(matrix)).toEqual([]);
});

test.each([
  ['〇', '○ LRDW '],
  ['◯', '○ LRDW '],
  ['⭕\ufe0f', '○ LRDW '],
  ['○\u3000', '○ LRDW '],
  ['○\u200b', '○ LRDW '],
  ['✕', '×  '],
  ['Ｘ', '×  '],
  ['x', '×  '],
  ['Ⅹ', '×  '],
  ['ー', '－  '],
  ['―', '－  '],
  ['--', '－  '],
  ['○※1', '○ LRDW ※1'],
  ['○ ※１', '○ LRDW ※1'],
  ['○（注1）', '○ LRDW ※1'],
  ['○¹', '○ LRDW ※1'],
  ['○①', '○ LRDW ※1'],
  ['○(本番障害時のみ)', '○ LRDW ※1'],
  ['△※1', '△ LRD ※1'],
  ['∆※1', '△ LRD ※1'],
])('%j reads as %s, and the change is noted', (symbol, expected) => {
  const matrix = build(one(symbol));
  expect(cell(matrix)).toBe(expected);
  expect(matrix.notes.filter(({ kind, seen }) => kind === 'normalised' && seen === symbol)).toHaveLength(1);
});

test.each(['A', '◎', '●', '◉', '▲', 'O', '0', '一', '☒', 'R', '要確認', '○○', '○×', '#REF!', '○?'])(
  '%s is in no legend: an error that names the cell; undecided under keepAmbiguous',
  (symbol) => {
    expect(problems(one(symbol))).toEqual([`SYMBOL_UNKNOWN matrix!cell2 ${symbol}`]);
    const kept = build(one(symbol), true);
    expect(kept.cells[0]?.levels).toBeNull();
    expect(noted(kept).join('\n')).toMatch(/ambiguous matrix!cell2 .*凡例にありません/);
  },
);

test('letters are what the legend says: X beside × stays X, several side by side are joined, R and W too', () => {
  const legend = [
    { symbol: '×', levels: 'なし' },
    { symbol: 'X', levels: '実行' },
    { symbol: 'R', levels: '参照' },
    { symbol: 'W', levels: '更新' },
    { symbol: 'A', levels: '承認' },
  ];
  const read = (symbol: string): string =>
    cell(build(tablesOf({ legend, matrix: [{ principal: 'P-01', resource: 'R-01', cell: symbol }] })));
  expect(['X', '×', 'R / W', 'RW', 'R・A', 'r'].map(read)).toEqual([
    'X X ',
    '×  ',
    'R・W LRDW ',
    'R・W LRDW ',
    'R・A LRDA ',
    'R LRD ',
  ]);
  expect(problems(tablesOf({ legend, matrix: [{ principal: 'P-01', resource: 'R-01', cell: 'x' }] }))).toHaveLength(1);
});

test('everything wrong is told at once, each with its cells', () => {
  expect(
    problems(
      tablesOf({
        principals: [
          { id: 'P-01', name: '運用者', kind: 'グループ', matchBy: 'グループ', matchValue: 'ops' },
          { id: 'P-01', name: '別の人', kind: '個人' },
          { id: 'P-02', name: 'バッチ', kind: 'なにか', matchBy: 'ロール', matchValue: 'a b', account: '11112222333' },
          {
            id: 'P-03',
            name: '委託先',
            kind: '委託先',
            validFrom: '2026-04-01',
            validTo: '令和7年4月1日',
            condition: 'C-NO',
          },
        ],
        resources: [{ id: 'R-01', name: 'データ', target: '④', matchBy: 'arn', matchValue: 'order', validTo: '' }],
        legend: [
          { symbol: '○', levels: '管理' },
          { symbol: '×', levels: 'なし' },
          { symbol: '✕', levels: '参照' },
        ],
        matrix: [
          { principal: 'P-09', resource: 'R-09', cell: '×' },
          { principal: 'P-01', resource: 'R-01', cell: '○※9' },
        ],
        conditions: [{ id: 'C-NET', kind: '接続元IP', value: '社内' }],
        exceptions: [{ id: 'E1', principal: 'P-1', resource: 'R-01', levels: '管理', until: '未定', approver: '' }],
      }),
    ),
  ).toEqual([
    'CONDITION_UNCLEAR conditions!value2 社内',
    'ID_TWICE principals!id2 principals!id3 P-01',
    'WORD_UNKNOWN principals!matchBy2 グループ',
    'WORD_UNKNOWN principals!kind4 なにか',
    'ACCOUNT_UNCLEAR principals!account4 11112222333',
    'MATCHER_UNCLEAR principals!matchValue4 a b',
    'CONDITION_UNKNOWN principals!condition5 C-NO',
    'DAYS_REVERSED principals!validTo5 2026-04-01 → 2025-04-01',
    'WORD_UNKNOWN resources!target2 ④',
    'MATCHER_UNCLEAR resources!matchValue2 order',
    'LEGEND_UNCLEAR legend!levels2 ○',
    'LEGEND_TWICE legend!symbol3 legend!symbol4 ×',
    'PRINCIPAL_UNKNOWN matrix!principal2 P-09',
    'RESOURCE_UNKNOWN matrix!resource2 R-09',
    'CONDITION_UNKNOWN matrix!cell3 ※9',
    'PRINCIPAL_UNKNOWN exceptions!principal2 P-1',
    'WORD_UNKNOWN exceptions!levels2 管理',
    'CELL_EMPTY exceptions!approver2 ',
    'DAY_UNKNOWN exceptions!until2 未定',
  ]);
});

test('no legend at all: the symbols in use are listed; a contradiction of two cells names both', () => {
  expect(problems(tablesOf({ legend: [] }))[0]).toBe('LEGEND_MISSING provided/acm.xlsx ○、×、－');
  const twice = [
    { principal: 'P-01', resource: 'R-01', cell: '○' },
    { principal: 'Ｐ－01', resource: '受注データ', cell: '〇' },
    { principal: 'P-01', resource: 'R-02', cell: '○' },
    { principal: 'P-01', resource: 'R-02', cell: '×' },
  ];
  expect(problems(tablesOf({ matrix: twice }))).toEqual(['CELLS_DIFFER matrix!cell4 matrix!cell5 ○／×']);
  const kept = build(tablesOf({ matrix: twice }), true);
  expect(kept.cells.slice(0, 2).map(({ symbol, levels, raw, at }) => [symbol, levels, raw, at])).toEqual([
    ['○', ['L', 'R', 'D', 'W'], '○', 'matrix!cell2'],
    ['○／×', null, '○／×', 'matrix!cell4、matrix!cell5'],
  ]);
});

test('a symbol that needs a condition and names none is an error; under keepAmbiguous it stays, told and unconditioned', () => {
  expect(problems(one('△'))).toEqual(['CONDITION_NEEDED matrix!cell2 △']);
  expect(cell(build(one('△'), true))).toBe('△ LRD ');
  expect(cell(build(one('△', { condition: 'C-MFA、※1' })))).toBe('△ LRD C-MFA,※1');
  expect(problems(one('△', { condition: 'C-9' }))).toEqual([
    'CONDITION_UNKNOWN matrix!condition2 C-9',
    'CONDITION_NEEDED matrix!cell2 △',
  ]);
});

test('empty cells: what the cover says, and never a guess beyond the default that is told', () => {
  const with_ = (meta: Record<string, string>, keep = false): AccessMatrix =>
    build({ ...one(''), meta: tablesOf({ meta: [meta] }).meta }, keep);
  expect(with_({ blankMeans: '権限なし' }).cells.map(({ levels }) => levels)).toEqual([[], [], [], []]);
  expect(with_({ blankMeans: '未定義' }).cells.map(({ levels }) => levels)).toEqual([null, null, null, null]);
  expect(noted(with_({})).join('\n')).toContain('既定の「権限なし」');
  const legend = [{ symbol: '空欄', levels: '参照' }];
  expect(build({ ...one(''), legend: tablesOf({ legend }).legend }).cells[0]?.levels).toEqual(['L', 'R', 'D']);
  const lost = { ...one(''), notes: [{ kind: 'error' as const, at: 'matrix!cell2', seen: '', made: '' }] };
  expect(problems(lost)).toEqual(['SYMBOL_UNKNOWN matrix!cell2 （数式の計算結果がない）']);
});

test('whose mapping it is: the approver’s, the auditor’s without approval or in another form, else as written', () => {
  const status = (tables: MatrixTables): readonly string[] =>
    build(tables).principals.map(({ mapping }) => Object.values(mapping).join(' '));
  expect(status(tablesOf({ meta: [{ version: '1', blankMeans: 'なし' }] }))).toEqual(['auditor  ', 'auditor  ']);
  expect(status(tablesOf({}, { form: 'A' }))).toEqual(['auditor  ', 'auditor  ']);
  const principals = [
    {
      id: 'P-01',
      name: 'a',
      kind: 'role',
      mappingStatus: '被監査組織確認済',
      confirmedBy: '鈴木',
      confirmedAt: 'R8.2.1',
    },
    { id: 'P-02', name: 'b', kind: 'role', mappingStatus: '確認済' },
  ];
  const tables = tablesOf({ principals });
  expect(status(tables)).toEqual(['confirmed 鈴木 2026-02-01', 'auditor  ']);
  expect(noted(build(tables)).join('\n')).toMatch(/error principals!mappingStatus3 .*監査人案/);
});

test('approved after the day of reference, another version, names alike but for 異体字: told, not decided', () => {
  const meta = [{ version: '2', approvedBy: '部長', approvedAt: '令和8年5月1日', blankMeans: '不可' }];
  const principals = [
    { id: 'P-01', name: '髙橋\u3000太郎', kind: '個人', matchBy: 'IAMユーザー', matchValue: 'takahashi' },
    { id: 'P-02', name: '高橋太郎', kind: '個人' },
  ];
  expect(noted(build(tablesOf({ meta, principals })))).toEqual([
    'normalised meta!approvedAt2 2026-05-01',
    'ambiguous meta!version2 業務ファイル（engagement.yaml）の版「1」と異なります',
    'ambiguous meta!approvedAt2 基準が基準日（2026-03-31）より後に承認されています',
    'normalised principals!name2 高橋太郎（照合用。表示は原文のまま）',
    'ambiguous principals!name3 異体字・空白・全角半角を除くと principals!name2 と同じ名前です',
    'unmatched principals!3 照合方法がないため、AWS 上の主体に対応付けられません',
  ]);
});

test('several lines with one id are several ways to find one principal', () => {
  const principals = [
    { id: 'P-01', name: '運用者', kind: 'グループ', matchBy: 'ADグループ', matchValue: '運用グループ' },
    { id: 'P-01', name: '', kind: '', matchBy: 'ロール', matchValue: 'Ops\nOps2' },
    { id: 'P-02', name: '匿名', kind: 'external', matchBy: '匿名' },
  ];
  const matrix = build(tablesOf({ principals }));
  expect(matrix.principals.map(({ matchers }) => matchers.map(({ by, value }) => `${by}=${value}`))).toEqual([
    ['identityCenterGroup=運用グループ', 'roleName=Ops', 'roleName=Ops2'],
    ['anonymous='],
  ]);
});

test('a canonical line that quotes the original: its cell is the address, and a difference is told', () => {
  const quoted = one('△', { condition: 'C-MFA', sourceSheet: '権限表（原本）', sourceAddress: '$D$7', raw: '〇※3' });
  const matrix = build(quoted);
  expect(matrix.cells[0]).toMatchObject({ at: '権限表（原本）!D7', raw: '〇※3', symbol: '△' });
  expect(noted(matrix).join('\n')).toContain('意味が異なります');
});

test('exceptions and the days of Japan', () => {
  const exceptions = [
    {
      id: 'EXC-01',
      principal: 'P-01',
      resource: 'R-02',
      levels: '権限管理',
      until: '令和8年6月30日',
      approver: 'CISO',
      ticket: 'T-1',
    },
  ];
  const [first] = build(tablesOf({ exceptions })).exceptions;
  expect(first).toEqual({
    id: 'EXC-01',
    principal: 'P-01',
    resource: 'R-02',
    levels: ['P'],
    until: '2026-06-30',
    approver: 'CISO',
    ticket: 'T-1',
    at: 'exceptions!2',
  });
});
