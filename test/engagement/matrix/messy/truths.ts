/** What one matrix says, whatever it looks like. */
export interface Truth {
  readonly form: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  readonly principals: readonly { readonly word: string; readonly beside?: readonly string[] }[];
  /** Headings of the label columns; the last is that of the words. */
  readonly principalHeadings: readonly string[];
  readonly resources: readonly {
    readonly word: string;
    readonly target: string;
    readonly group?: string;
    readonly account?: string;
  }[];
  readonly resourceHeading: string;
  readonly operations?: readonly string[];
  /** By principal and resource; of form F one mark per operation. */
  readonly cells: readonly (readonly string[])[];
  /** What stands in the client's legend, and the levels it means. */
  readonly legend: readonly (readonly [symbol: string, meaning: string, levels: string])[];
  readonly footnotes: readonly (readonly [mark: string, text: string])[];
}

/** One small matrix per form. ○, △, R … are the client's own; the legend beside them says what they mean. */
export const truths: Readonly<Record<Truth['form'], Truth>> = {
  A: {
    form: 'A',
    principalHeadings: ['役割'],
    principals: [{ word: 'システム管理者' }, { word: '運用者' }, { word: '開発者' }, { word: '監査担当' }],
    resourceHeading: 'システム',
    resources: [
      { word: '受注データ', target: '③', group: '業務データ' },
      { word: '顧客データ', target: '③', group: '業務データ' },
      { word: 'IAM・組織', target: '①', group: '管理機能' },
    ],
    cells: [
      ['○', '○', '○'],
      ['○※1', '△', '×'],
      ['△', '×', '×'],
      ['△', '△', '△'],
    ],
    legend: [
      ['○', '参照・更新', 'LRDW'],
      ['△', '参照のみ', 'LRD'],
      ['×', '不可', ''],
    ],
    footnotes: [['※1', '本番障害時のみ']],
  },
  B: {
    form: 'B',
    principalHeadings: ['社員番号', '部署', '氏名'],
    principals: [
      { word: '山田太郎', beside: ['E1001', '情報システム部'] },
      { word: '佐藤花子', beside: ['E1002', '情報システム部'] },
      { word: '鈴木一郎', beside: ['E1003', '監査室'] },
    ],
    resourceHeading: 'システム',
    resources: [
      { word: '受注', target: '③', group: '基幹系' },
      { word: '在庫', target: '③', group: '基幹系' },
      { word: '人事', target: '③', group: '人事系' },
    ],
    cells: [
      ['R/W', 'R', 'A'],
      ['R', 'R/W※1', ''],
      ['R', 'R', 'R'],
    ],
    legend: [
      ['R', '参照', 'LRD'],
      ['W', '更新', 'W'],
      ['A', '承認', 'A'],
    ],
    footnotes: [['※1', '月次締め処理の期間に限る']],
  },
  C: {
    form: 'C',
    principalHeadings: ['ロール'],
    principals: [{ word: '受注担当' }, { word: '受注責任者' }],
    resourceHeading: '対象画面・機能',
    resources: [
      { word: '受注入力', target: '③' },
      { word: '受注照会', target: '③' },
    ],
    operations: ['参照', '更新', '承認'],
    cells: [
      ['○○×', '○××'],
      ['○×○※1', '○××'],
    ],
    legend: [
      ['参照', '参照', 'LRD'],
      ['更新', '更新', 'W'],
      ['承認', '承認', 'A'],
    ],
    footnotes: [['※1', '金額が100万円以上の場合']],
  },
  D: {
    form: 'D',
    principalHeadings: ['ADグループ'],
    principals: [{ word: 'aws-ops' }, { word: 'aws-dev' }, { word: 'aws-audit' }],
    resourceHeading: 'AWSアカウント',
    resources: [
      { word: '本番', target: '③', account: '111122223333' },
      { word: '検証', target: '③', account: '444455556666' },
    ],
    cells: [
      ['OpsAccess', 'PowerDeveloper'],
      ['', 'PowerDeveloper'],
      ['AuditView', 'AuditView'],
    ],
    legend: [
      ['OpsAccess', '参照・更新・実行', 'LRDWX'],
      ['PowerDeveloper', '参照・更新', 'LRDW'],
      ['AuditView', '設定参照', 'R'],
    ],
    footnotes: [],
  },
  E: {
    form: 'E',
    principalHeadings: ['種別', 'IAMエンティティ'],
    principals: [
      { word: 'ops-admin', beside: ['IAMグループ'] },
      { word: 'BatchRole', beside: ['IAMロール'] },
      { word: 'viewer01', beside: ['IAMユーザー'] },
    ],
    resourceHeading: 'AWSサービス',
    resources: [
      { word: 'EC2', target: '①', group: 'コンピューティング' },
      { word: 'S3', target: '③', group: 'ストレージ' },
      { word: 'RDS', target: '③', group: 'データベース' },
    ],
    cells: [
      ['Full', 'Full', 'ReadOnly'],
      ['なし', 'Full※1', 'なし'],
      ['ReadOnly', 'ReadOnly', 'ReadOnly'],
    ],
    legend: [
      ['Full', '参照・更新・実行', 'LRDWX'],
      ['ReadOnly', '参照', 'LRD'],
      ['なし', '権限なし', ''],
    ],
    footnotes: [['※1', '夜間の時間帯に限定']],
  },
  F: {
    form: 'F',
    principalHeadings: ['ロール'],
    principals: [{ word: '営業担当' }, { word: '営業課長' }, { word: '経理担当' }],
    resourceHeading: '機能',
    resources: [
      { word: '受注管理', target: '③' },
      { word: '請求管理', target: '③' },
    ],
    operations: ['参照', '登録', '承認'],
    cells: [
      ['○○×', '○××'],
      ['○○○', '○×○'],
      ['○××', '○○×'],
    ],
    legend: [
      ['参照', '参照', 'LRD'],
      ['登録', '更新', 'W'],
      ['承認', '承認', 'A'],
    ],
    footnotes: [],
  },
};
