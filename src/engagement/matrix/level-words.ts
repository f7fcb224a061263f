import type { Level } from '../../procedures/level.ts';

/** Words clients use for permissions: what each means, or between what it leaves the choice. Lower case, without spaces. */
export const levelWords: readonly (
  | { readonly words: readonly string[]; readonly levels: readonly Level[]; readonly notApplicable?: true }
  | { readonly words: readonly string[]; readonly candidates: readonly string[] }
)[] = [
  { words: ['一覧', '一覧表示', '一覧参照', 'list'], levels: ['L'] },
  { words: ['設定参照', '設定の参照', '構成参照', '設定閲覧', 'readmetadata', 'describe'], levels: ['R'] },
  { words: ['データ参照', 'データの参照', 'データ閲覧', '内容参照', 'readdata'], levels: ['D'] },
  {
    words: [
      ...[
        '参照',
        '参照のみ',
        '参照可',
        '閲覧',
        '閲覧のみ',
        '照会',
        '照会のみ',
        '読取',
        '読取り',
        '読み取り',
        '読取のみ',
      ],
      ...['読み取りのみ', '読み取り専用', '読取専用', 'read', 'readonly', 'view', 'viewonly', 'viewer'],
    ],
    levels: ['L', 'R', 'D'],
  },
  {
    words: [
      ...['更新', '登録', '変更', '削除', '編集', '追加', '作成', '書込', '書込み', '書き込み'],
      ...['write', 'update', 'create', 'delete', 'edit', 'insert', 'modify'],
    ],
    levels: ['W'],
  },
  {
    words: [
      ...['読み書き', '読書き', '読み取りと書き込み', '読取・書込', '参照更新', '参照・更新'],
      ...['readwrite', 'read/write', 'readandwrite', 'read&write'],
    ],
    levels: ['L', 'R', 'D', 'W'],
  },
  { words: ['実行', '起動', '実行権限', '呼出', '呼び出し', 'execute', 'exec', 'run', 'invoke'], levels: ['X'] },
  { words: ['権限管理', '権限変更', '権限付与', '権限設定', 'アクセス権管理', 'permissionsmanagement'], levels: ['P'] },
  { words: ['タグ付け', 'タグ付', 'タグ', 'タグ設定', 'tagging', 'tag'], levels: ['T'] },
  { words: ['承認', '承認者', '決裁', 'approve', 'approval'], levels: ['A'] },
  {
    words: ['監視停止', 'ログ・監視の停止・変更', 'ログ停止', 'ログ・監視停止', '監査ログ停止', 'tamper'],
    levels: ['S'],
  },
  { words: ['権限昇格', '権限昇格可', '権限昇格の余地あり', 'escalation'], levels: ['E'] },
  { words: ['管理者権限相当', '管理者相当', 'adm', 'administratoraccess'], levels: ['ADM'] },
  {
    words: [
      ...[
        'なし',
        '無し',
        '無',
        '権限なし',
        '権限無し',
        'アクセス不可',
        '不可',
        '禁止',
        '許可しない',
        '利用不可',
        '参照不可',
      ],
      ...['none', 'no', 'deny', 'denied', 'noaccess', '×'],
    ],
    levels: [],
  },
  {
    words: ['対象外', '該当なし', '該当無し', '非該当', '適用外', 'n/a', 'na', 'notapplicable'],
    levels: [],
    notApplicable: true,
  },
  {
    words: [
      '有',
      'あり',
      '有り',
      '可',
      '許可',
      '可能',
      '利用可',
      '利用',
      '使用',
      'アクセス可',
      'アクセス',
      'yes',
      'y',
      'allow',
      'access',
      '○',
    ],
    candidates: ['L,R,D（参照）', 'L,R,D,W（参照・更新）', 'X（実行）'],
  },
  {
    words: [
      ...[
        '全て',
        'すべて',
        '全権',
        '全権限',
        '全操作',
        'フル',
        'フルアクセス',
        '全',
        'full',
        'fullaccess',
        'fullcontrol',
        'all',
      ],
      ...['管理', '管理者', '管理者権限', 'admin', 'administrator', 'master', '特権'],
    ],
    candidates: ['L,R,D,W', 'L,R,D,W,X,P,T', 'P（権限管理）', 'ADM（管理者権限相当）'],
  },
  {
    words: [
      '運用',
      '操作',
      '保守',
      '業務',
      '設定',
      '設定変更',
      '担当',
      '主担当',
      '副担当',
      'operate',
      'operation',
      'operator',
      'user',
      'manage',
      'control',
    ],
    candidates: ['W（更新）', 'W,X（更新・実行）', 'L,R,D,W,X'],
  },
  {
    words: ['出力', 'ダウンロード', 'download', 'export', '印刷'],
    candidates: ['D（データ参照）', 'D,X（データ参照・実行）'],
  },
  { words: ['申請', '起票', 'request'], candidates: ['W（更新）', '（AWS の権限ではない。×）'] },
];
