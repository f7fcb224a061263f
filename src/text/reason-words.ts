import type { Text } from './language.ts';

/** The reason codes of a row, grouped by the result they may stand with (domain A.0.1, decisions 1–5). */
export const reasonWords = {
  // MATCH
  EQUAL: { ja: '要求と一致', en: 'Equal to the requirement' },
  // MISMATCH
  EXCESS: { ja: '超過', en: 'Excess' },
  MISSING: { ja: '不足', en: 'Missing' },
  UNREGISTERED: { ja: '台帳・マトリクスに記載なし', en: 'Not in the ledger or matrix' },
  ORPHAN: { ja: '台帳・マトリクスのみに記載', en: 'Only in the ledger or matrix' },
  CONDITION: { ja: '条件相違', en: 'Condition differs' },
  VALUE: { ja: '設定値相違', en: 'Value differs' },
  PUBLIC: { ja: '公開', en: 'Public' },
  EXTERNAL: { ja: '外部アカウント', en: 'External account' },
  SOD: { ja: '職務分掌', en: 'Segregation of duties' },
  ESCALATION: { ja: '権限昇格の余地あり', en: 'Privilege escalation possible' },
  TAMPER: { ja: 'ログ・監視の停止・変更', en: 'Logs or monitoring stopped or changed' },
  GAP: { ja: '記録の欠落期間あり', en: 'Gap in the records' },
  UNAPPROVED: { ja: '未承認', en: 'Not approved' },
  OVERDUE: { ja: '期限超過', en: 'Overdue' },
  // INDETERMINATE
  AMBIGUOUS_CELL: { ja: '記号の意味が不明', en: 'Ambiguous cell' },
  UNKNOWN_CONDITION: { ja: '未知の条件', en: 'Unknown condition' },
  MULTI_MATCH: { ja: '複数に該当', en: 'Several matches' },
  UNASSIGNED: { ja: '割当先不明', en: 'Unassigned' },
  RUNTIME_DEPENDENT: { ja: '実行時に決まる', en: 'Depends on run time' },
  NEEDS_INTERVIEW: { ja: '質問が必要', en: 'Needs an interview' },
  NEEDS_OBSERVATION: { ja: '観察が必要', en: 'Needs observation' },
  UNSUPPORTED_SERVICE: { ja: '本ツール未対応のサービス', en: 'Service not supported' },
  STALE: { ja: '証拠が古い', en: 'Stale evidence' },
  UNVALIDATED: { ja: '検証未了', en: 'Not validated' },
  MAPPING_UNCONFIRMED: { ja: '対応付け未確認', en: 'Mapping not confirmed' },
  CRITERION_UNCLEAR: { ja: '要求の記載が不明確', en: 'Requirement unclear' },
  // NOT_COLLECTED
  ACCESS_DENIED: { ja: '権限なし', en: 'Access denied' },
  REGION_DISABLED_UNKNOWN: { ja: 'リージョン無効または不明', en: 'Region disabled or unknown' },
  API_ERROR: { ja: 'API エラー', en: 'API error' },
  THROTTLED: { ja: '流量制限', en: 'Throttled' },
  UNREACHABLE: { ja: '接続不能', en: 'Unreachable' },
  CUT: { ja: '応答が途中で切れた', en: 'Answer cut off' },
  EXPIRED_TOKEN: { ja: '資格情報の期限切れ', en: 'Credentials expired' },
  WRONG_ACCOUNT: { ja: '計画と異なるアカウント', en: 'Wrong account' },
  PLAN_REQUIRED: { ja: '契約プランの制約', en: 'Requires a support plan' },
  RETENTION_SHORT: { ja: '保存期間不足', en: 'Retention too short' },
  DOC_NOT_PROVIDED: { ja: '資料未受領', en: 'Document not provided' },
  NOT_ATTEMPTED: { ja: '未実施', en: 'Not attempted' },
  NOT_EXPORTED: { ja: '提出ファイルになし', en: 'Not in the exported files' },
  PARENT_UNREAD: { ja: '一覧を取得できず', en: 'The list it depends on was not read' },
  NOT_BUILT: {
    ja: '突合未実施（本ツール未対応・手作業で実施）',
    en: 'Not reconciled (not supported by this tool; do it by hand)',
  },
  // OUT_OF_SCOPE
  PLAN_EXCLUDED: { ja: '計画で除外', en: 'Excluded in the plan' },
  PROVIDER_RESPONSIBILITY: { ja: '事業者責任', en: 'Provider responsibility' },
  NO_POPULATION: { ja: '該当なし', en: 'None exist' },
  NOT_ADOPTED: { ja: '基準未採用（参考）', en: 'Not adopted (for reference)' },
} as const satisfies Record<string, Text>;

/** A reason code; every row has exactly one. */
export type Reason = keyof typeof reasonWords;
