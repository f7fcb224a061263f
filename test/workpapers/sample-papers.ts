import type { Block, Cell, Column, Workpaper } from '../../src/workpapers/document-model.ts';

const role = (n: number): string =>
  `arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/ap-northeast-1/AWSReservedSSO_AdministratorAccess_${String(n).padStart(16, '0')}`;
const tones = ['match', 'mismatch', 'indeterminate', 'not-collected', 'out-of-scope'] as const;
const words = ['一致', '不一致', '要追加確認', '証拠未入手', '対象外'];
const sentence =
  'アクセス権限管理表（第3.2版、認証!D7）では、開発者の本番データベースに対する権限を「参照のみ」と定めている。2026年4月10日に取得した設定に基づき算定した実効権限では、開発者は「変更」に当たる操作（例：rds:ModifyDBInstance）を実行できる状態にあった（根拠：DevPolicy／Stmt1、証拠 E-IAM-02-111122223333-global-0a1b2c3d4e）。';

/** Strings a hostile client could put into a name. */
export const hostile = [
  '=HYPERLINK("http://evil.example","x")',
  '+cmd|calc',
  '-1+1',
  '@SUM(A1)',
  '\u0007bell\u0000',
  '\ud800lone',
  'a\u202egnp.exe',
  '_x0041_',
  '<b>&amp;"\'</b>',
  '{{constructor.name}}',
  '𠮷野家☑',
  'か\u3099',
  '行1\n行2\r\n行3',
  '\t=1+1',
  '',
];

/** The mandatory block as every sample paper carries it. */
export const header: Workpaper['header'] = [
  { label: '調書番号', value: 'ACME-2026-014/D-11' },
  { label: '件名', value: 'アクセス権限管理表との突合（実効権限）' },
  { label: '業務番号', value: 'ACME-2026-014' },
  { label: '被監査組織', value: '株式会社サンプル商事（情報システム部）', everyPage: true },
  { label: '対象システム', value: '受発注クラウド基盤', everyPage: true },
  { label: '対象期間・基準日', value: '2025-04-01～2026-03-31・2026-03-31', everyPage: true },
  { label: '監査手続ID', value: 'G1-1.2' },
  { label: '管理策', value: '27017:9.2.3, 27017:9.4.1' },
  { label: '監査技法', value: '[閲] [照] [再]' },
  { label: '作成者／作成日', value: '監査 太郎／2026-04-12' },
  { label: '査閲者／査閲日', value: '' },
  { label: '承認者／承認日', value: '' },
  { label: '版', value: '0.1' },
  { label: '状態', value: '下書き', everyPage: true },
  { label: '相互参照', value: '← A-07　→ B-01, F-003' },
  { label: '証拠番号', value: 'E-IAM-02-111122223333-global-0a1b2c3d4e ほか 12 件' },
  { label: '機密区分', value: '関係者外秘（TLP:AMBER）' },
  { label: 'ツール名・版', value: 'akashi 0.1.0' },
  { label: '設定ハッシュ', value: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
  { label: '出力日時', value: '2026-04-12 09:00 JST (2026-04-12 00:00 UTC)' },
];

export const findingColumns: readonly Column[] = [
  { heading: 'No.', width: 6, align: 'right' },
  { heading: '主体', width: 34 },
  { heading: '要求', width: 12 },
  { heading: '検出内容', width: 48 },
  { heading: '取得日時', width: 18 },
  { heading: '突合結果', width: 12, align: 'center' },
  { heading: '参照', width: 8, align: 'center' },
  { heading: '監査人判断', width: 12, human: true, choices: ['同意', '修正', '要追加'] },
  { heading: '監査人コメント', width: 24, human: true },
];

/** Rows that can be read again and again, one at a time. */
export function findingRows(count: number, prefix = 'ROW'): Iterable<readonly Cell[]> {
  return {
    *[Symbol.iterator]() {
      for (let n = 1; n <= count; n += 1) {
        const at = n % 5;
        yield [
          { text: String(n), number: n },
          { text: role(n), mono: true },
          { text: '参照のみ' },
          { text: `${prefix}${String(n).padStart(5, '0')} ${n % 3 ? '権限あり（変更）。' : sentence}` },
          { text: '2026-04-10 09:15 JST', instant: '2026-04-10T00:15:30.000Z' },
          { text: words[at] ?? '', ...(tones[at] ? { tone: tones[at] } : {}) },
          { text: 'B-01', to: 'B-01' },
          { text: '' },
          { text: '' },
        ];
      }
    },
  };
}

const table = (rows: Iterable<readonly Cell[]>): Block => ({
  kind: 'table',
  columns: findingColumns,
  rows,
  empty: '該当する行はない。',
});

/** One reconciliation paper with so many rows. */
export function tablePaper(number: string, count: number): Workpaper {
  return {
    number,
    title: 'アクセス権限管理表との突合（実効権限）',
    header,
    marks: ['下書き', '架空データ'],
    orientation: 'landscape',
    blocks: [
      { kind: 'heading', text: '1 突合結果', level: 1 },
      { kind: 'paragraph', text: '全件を突合した。自動集計（監査人の評価ではない）。' },
      table(findingRows(count, `${number}-`)),
      { kind: 'signoff', roles: ['作成者', '査閲者', '承認者'] },
    ],
  };
}

const small: Block = {
  kind: 'table',
  columns: [
    { heading: '管理策', width: 16 },
    { heading: '対象件数', width: 10, align: 'right' },
    ...words.map((heading) => ({ heading, width: 10, align: 'right' as const })),
  ],
  rows: ['27017:9.2.3', '27017:9.2.4', '27017:CLD.12.1.5'].map((control, at) => [
    { text: control },
    { text: '1,234', number: 1234 + at },
    ...words.map((_, n) => ({ text: String(n * 7), number: n * 7 })),
  ]),
  empty: 'なし',
};

/** A procedure paper with every kind of block. */
export function procedurePaper(number: string): Workpaper {
  return {
    number,
    title: '手続調書：評価対象と基準の突合',
    header,
    marks: ['下書き', '架空データ'],
    orientation: 'portrait',
    blocks: [
      { kind: 'heading', text: '1 監査手続', level: 1 },
      {
        kind: 'fields',
        rows: [
          { label: 'ガイド番号', value: 'G1-1.2' },
          {
            label: '要約',
            value: '利用者及び特権的アクセス権の割当てが、組織の定めた要求に一致していることを確かめる。'.repeat(2),
          },
          { label: '管理策', value: 'JIS Q 27017 9.2.3, 9.2.4, 9.4.1, CLD.12.1.5' },
        ],
      },
      { kind: 'heading', text: '2 実施手続', level: 1 },
      {
        kind: 'list',
        items: [
          '[閲] アクセス権限管理表（K-DOC-01-v3.2）を閲覧し、要求を読み取った。',
          `[照] ${sentence}`,
          '[再] 算定結果を再実施により確かめた。',
        ],
      },
      { kind: 'heading', text: '3 入手した証拠', level: 2 },
      {
        kind: 'table',
        empty: '入手した証拠はない。',
        columns: [
          { heading: '証拠番号', width: 30 },
          { heading: '名称', width: 24 },
          { heading: 'SHA-256', width: 30 },
        ],
        rows: [1, 2, 3].map((n) => [
          { text: `E-IAM-0${n}-111122223333-global-0a1b2c3d4${n}`, mono: true, to: 'B-01' },
          { text: 'IAMロール一覧' },
          { text: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08', mono: true },
        ]),
      },
      { kind: 'heading', text: '4 突合結果サマリ', level: 1 },
      small,
      { kind: 'paragraph', text: '証拠が未入手の突合がある。B-04 を参照。', tone: 'warning' },
      { kind: 'paragraph', text: '※ 件数は行の数であり、対象の数ではない。', tone: 'note' },
      { kind: 'heading', text: '5 検出事項', level: 1 },
      { kind: 'paragraph', text: sentence.repeat(2) },
      { kind: 'heading', text: '6 要追加確認・証拠未入手', level: 1 },
      table([]),
      { kind: 'entry', label: '11 監査人の評価（監査人が記入）', lines: 6 },
      { kind: 'entry', label: '12 結論（監査人が記入）', lines: 4 },
      { kind: 'signoff', roles: ['作成者', '査閲者', '承認者'] },
    ],
  };
}

/** A paper whose strings try to execute, escape or hide. */
export function hostilePaper(): Workpaper {
  return {
    number: 'B-01',
    title: "悪意 [x]:*?/\\ 'の名前' とても長い題名なので三十一文字では収まらない",
    header,
    marks: ['自己点検'],
    orientation: 'portrait',
    blocks: [
      { kind: 'heading', text: '＝1+1 𠮷', level: 1 },
      {
        kind: 'table',
        empty: 'なし',
        columns: [
          { heading: '番号', width: 6 },
          { heading: '値', width: 40 },
          { heading: '等幅', width: 40 },
          { heading: '備考', width: 10 },
          { heading: '日', width: 14 },
        ],
        rows: hostile.map((text, at) => [
          { text: `H${at}` },
          { text },
          { text, mono: true },
          { text: '' },
          { text: 'x', instant: at === 0 ? '2026-04-10' : 'not a date' },
        ]),
      },
    ],
  };
}

/** The cover. */
export function coverPaper(): Workpaper {
  return {
    number: 'A-01',
    title: '表紙',
    header,
    marks: ['下書き', '架空データ'],
    orientation: 'portrait',
    cover: true,
    blocks: [
      {
        kind: 'fields',
        rows: [
          { label: '監査の種類', value: '助言型（情報セキュリティ監査）' },
          { label: '監査チーム', value: '監査 太郎（責任者）、査閲 花子' },
        ],
      },
      { kind: 'signoff', roles: ['作成者', '査閲者', '承認者'] },
    ],
  };
}
