import type { DocumentRow } from '../../../src/engagement/client-document.ts';
import type { MatrixTables } from '../../../src/engagement/matrix/matrix-tables.ts';
import { plainText } from '../../../src/engagement/plain-text.ts';

type Lines = readonly Readonly<Record<string, string>>[];

/** Raw tables as the readers give them; addresses are table, column key and line. */
export function tablesOf(given: Partial<Record<string, Lines>> = {}, over: Partial<MatrixTables> = {}): MatrixTables {
  const lines: Record<string, Lines> = {
    meta: [{ version: '1', approvedBy: '部長', approvedAt: '2026-01-15', blankMeans: 'なし' }],
    legend: [
      { symbol: '○', levels: 'L,R,D,W' },
      { symbol: '△', levels: '参照', condition: '要' },
      { symbol: '×', levels: 'なし' },
      { symbol: '－', levels: '対象外' },
    ],
    principals: [
      { id: 'P-01', name: '運用者', kind: 'グループ', matchBy: 'IdCグループ', matchValue: 'aws-ops' },
      {
        id: 'P-02',
        name: '夜間バッチ',
        kind: 'バッチ',
        matchBy: 'ロール',
        matchValue: 'NightBatch-*',
        account: '111122223333',
      },
    ],
    resources: [
      { id: 'R-01', name: '受注データ', target: '③', matchBy: 'arn', matchValue: 'arn:aws:s3:::order-*' },
      { id: 'R-02', name: 'IAM・組織', target: '①', matchBy: 'サービス', matchValue: 'iam,organizations' },
    ],
    matrix: [
      { principal: 'P-01', resource: 'R-01', cell: '○' },
      { principal: 'P-01', resource: 'R-02', cell: '×' },
      { principal: 'P-02', resource: 'R-01', cell: '○' },
      { principal: 'P-02', resource: 'R-02', cell: '－' },
    ],
    conditions: [
      { id: 'C-MFA', kind: 'mfa', value: '必須' },
      { id: '※1', kind: 'process', value: '本番障害時のみ' },
    ],
    exceptions: [],
    ...given,
  };
  const rows = (table: string): readonly DocumentRow[] =>
    (lines[table] ?? []).map((line, index) => ({
      at: `${table}!${index + 2}`,
      cells: Object.fromEntries(
        Object.entries(line).map(([key, raw]) => [
          key,
          { raw, text: plainText(raw), at: `${table}!${key}${index + 2}` },
        ]),
      ),
    }));
  return {
    form: 'canonical',
    file: 'provided/acm.xlsx',
    sha256: 'a'.repeat(64),
    meta: rows('meta')[0] ?? null,
    legend: rows('legend'),
    principals: rows('principals'),
    resources: rows('resources'),
    cells: rows('matrix'),
    conditions: rows('conditions'),
    exceptions: rows('exceptions'),
    notes: [],
    ...over,
  };
}
