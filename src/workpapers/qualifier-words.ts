import type { Text } from '../text/language.ts';

/** Reservations of a row about access, by the Japanese word the row carries. */
export const qualifierWords = {
  SCP未確認: { ja: 'SCP未確認', en: 'SCPs not read' },
  RCP未確認: { ja: 'RCP未確認', en: 'RCPs not read' },
  主体のポリシー未確認: { ja: '主体のポリシー未確認', en: 'policies of the principal not read' },
  アクセス許可境界未確認: { ja: 'アクセス許可境界未確認', en: 'permissions boundary not read' },
  リソースポリシー未確認: { ja: 'リソースポリシー未確認', en: 'resource policy not read' },
  エンドポイントポリシー未確認: { ja: 'エンドポイントポリシー未確認', en: 'endpoint policy not read' },
  パブリックアクセスブロック未確認: { ja: 'パブリックアクセスブロック未確認', en: 'public access block not read' },
  グループのポリシー未確認: { ja: 'グループのポリシー未確認', en: 'policies of the groups not read' },
  相手側未確認: { ja: '相手側未確認', en: 'other side not read' },
  特定のセッションのみ: { ja: '特定のセッションのみ', en: 'certain sessions only' },
  セッションタグ未確認: { ja: 'セッションタグ未確認', en: 'session tags not read' },
  '復号不可(現行鍵)': { ja: '復号不可（現行鍵）', en: 'cannot decrypt (current key)' },
  '復号可否未確認(現行鍵)': { ja: '復号可否未確認（現行鍵）', en: 'decryption not established (current key)' },
  条件の組合せを一部省略: { ja: '条件の組合せを一部省略', en: 'some combinations of conditions left out' },
  設定参照のみ: { ja: '設定参照のみ', en: 'reads settings only' },
  条件付き: { ja: '条件付き', en: 'under conditions' },
  対象の一部: { ja: '対象の一部', en: 'part of the resources' },
  未使用: { ja: '未使用', en: 'unused' },
  空グループ: { ja: '空グループ', en: 'empty group' },
  利用記録は別途突合: { ja: '利用記録は別途突合', en: 'use is reconciled apart' },
  'Access Analyzerと相違': { ja: 'Access Analyzerと相違', en: 'differs from Access Analyzer' },
} as const satisfies Record<string, Text>;
