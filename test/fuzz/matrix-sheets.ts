import type { Sheet, SheetCell } from '../../src/engagement/sheet.ts';

/** The tables of a small matrix in canonical form, first line headings. */
export const matrixTables: Readonly<Record<string, readonly (readonly string[])[]>> = {
  表紙: [
    ['文書番号', '文書名', '版', '承認者', '承認日', '空欄の意味'],
    ['ACM-1', '権限表', '1', '部長', '2026-01-15', '権限なし'],
  ],
  主体: [
    ['主体ID', '主体名', '種別', '照合方法', '照合値', 'アカウント', '有効開始日'],
    ['P-01', '運用者', 'グループ', 'IdCグループ', 'aws-ops', '', '令和7年4月1日'],
    ['P-02', '夜間バッチ', 'バッチ', 'ロール', 'NightBatch-*', '111122223333', ''],
    ['P-03', '髙橋 太郎', '個人', 'IAMユーザー', 'takahashi.t', '', '2025/4/1'],
  ],
  リソース: [
    ['リソースID', 'リソース名', 'アクセス対象', '照合方法', '照合値'],
    ['R-01', '受注データ', '③', 'ARN', 'arn:aws:s3:::order-*'],
    ['R-02', 'IAM', '①', 'サービス', 'iam、organizations'],
  ],
  凡例: [
    ['記号', '操作区分', '条件の要否'],
    ['○', 'L,R,D,W', ''],
    ['△', '参照', '要'],
    ['×', 'なし', ''],
    ['－', '対象外', ''],
    ['R', '参照', ''],
    ['A', '承認', ''],
  ],
  マトリクス: [
    ['主体ID', 'リソースID', '記号', '条件ID'],
    ['P-01', 'R-01', '○', ''],
    ['P-01', 'R-02', '×', ''],
    ['P-02', 'R-01', '△※1', ''],
    ['P-02', 'R-02', '－', ''],
    ['P-03', 'R-01', 'R', ''],
    ['P-03', 'R-02', '△', 'C-MFA'],
  ],
  条件: [
    ['条件ID', '種別', '条件値'],
    ['C-MFA', 'MFA', '必須'],
    ['※1', '手続', '本番障害時のみ'],
  ],
  例外: [
    ['例外ID', '主体ID', 'リソースID', '操作区分', '期限', '承認者'],
    ['EXC-01', 'P-02', 'R-01', '更新', '2026-06-30', 'CISO'],
  ],
};

/** Sheets as a workbook reader gives them, from lines of texts. */
export function sheetsOf(tables: Readonly<Record<string, readonly (readonly string[])[]>>): readonly Sheet[] {
  return Object.entries(tables).map(([name, rows]) => ({
    kind: 'workbook',
    name,
    hidden: false,
    merges: [],
    hiddenColumns: [],
    rows: rows.flatMap((row, index) => {
      const cells = new Map<number, SheetCell>(
        row.flatMap((raw, column) => (raw === '' ? [] : [[column + 1, { raw, kept: raw }] as const])),
      );
      return cells.size === 0 ? [] : [{ number: index + 1, hidden: false, cells }];
    }),
  }));
}
