/** The reservations the engine prints beside a decision, in the words of the row. */
export const decisionQualifiers = {
  scp: 'SCP未確認',
  rcp: 'RCP未確認',
  boundary: 'アクセス許可境界未確認',
  resource: 'リソースポリシー未確認',
  endpoint: 'エンドポイントポリシー未確認',
  'public-access-block': 'パブリックアクセスブロック未確認',
  groups: 'グループのポリシー未確認',
  otherSide: '相手側未確認',
  session: '特定のセッションのみ',
  sessionTags: 'セッションタグ未確認',
  noDecrypt: '復号不可(現行鍵)',
  unknownDecrypt: '復号可否未確認(現行鍵)',
  truncated: '条件の組合せを一部省略',
} as const;
