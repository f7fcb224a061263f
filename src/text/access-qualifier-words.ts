/** The reservations of a decision in English; the engine prints them in the words of the workpapers. */
export const accessQualifierWords: Readonly<Record<string, string>> = {
  SCP未確認: 'SCPs not obtained',
  RCP未確認: 'RCPs not obtained',
  アクセス許可境界未確認: 'permissions boundary not obtained',
  リソースポリシー未確認: 'resource-based policy not obtained',
  エンドポイントポリシー未確認: 'endpoint policy not obtained',
  パブリックアクセスブロック未確認: 'public access block not obtained',
  グループのポリシー未確認: 'policies of groups not obtained',
  相手側未確認: 'identity side of the outside party not obtained',
  特定のセッションのみ: 'certain sessions only',
  セッションタグ未確認: 'session tags not obtained',
  '復号不可(現行鍵)': 'cannot decrypt with the current key',
  '復号可否未確認(現行鍵)': 'whether it can decrypt with the current key is unknown',
  条件の組合せを一部省略: 'some combinations of conditions left out',
};
