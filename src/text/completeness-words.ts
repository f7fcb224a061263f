import type { Text } from './language.ts';

/** Legitimate reasons why two sources may differ (domain E.3, 4), and what is told beside a line. */
const explanations = {
  CONFIG_LAG: { ja: '記録の遅れ（照合直前の作成）', en: 'recorded later (created shortly before)' },
  UNRECORDED_TYPE: { ja: 'AWS Configの記録対象外の種別', en: 'type not recorded by AWS Config' },
  DELETED_RETAINED: { ja: '削除済み・削除待ちの保持', en: 'deleted or being deleted, still listed' },
  AWS_MANAGED_POLICY: { ja: 'AWS管理ポリシー', en: 'AWS managed policies' },
  AWS_OWNED: { ja: 'AWSが所有・管理するリソース', en: 'owned or managed by AWS' },
  ROOT_ROW: { ja: 'ルートユーザーの行', en: 'row of the root user' },
  SHARED: { ja: '他アカウントから共有されたリソース', en: 'shared by another account' },
  GLOBAL_HERE: { ja: 'グローバルリソースの記録先リージョン', en: 'global resources recorded in this region' },
  OUTSIDE_REGION: { ja: '対象外リージョンのリソース', en: 'resources in regions out of scope' },
  DEFAULT_VPC: { ja: '既定のVPC（AWSが作成）', en: 'default VPC made by AWS' },
  SUSPENDED: { ja: '停止・解約済みのアカウント', en: 'suspended or closed account' },
  EXCLUDED: { ja: '計画で対象外', en: 'excluded in the plan' },
  MIXED_TIMES: { ja: '収集時点混在', en: 'mixed collection times' },
  CHANGED_DURING: { ja: '収集中変更', en: 'changed during collection' },
  CLOCK_BEYOND_LIMIT: { ja: '時計のずれが5分超', en: 'clock off by more than 5 minutes' },
  CLOCK_NOTED: { ja: '時計のずれが60秒超', en: 'clock off by more than 60 seconds' },
} as const satisfies Record<string, Text>;

/** Code of one such reason. */
export type Explanation = keyof typeof explanations;

/** Words of the check of completeness (B-03): states, reasons, codes of its own, and sources that are no operation. */
export const completenessWords = {
  states: {
    AGREED: { ja: '一致', en: 'Agreed' },
    DIFFERENT: { ja: '差異あり', en: 'Different' },
    NOT_COMPARABLE: { ja: '照合不能', en: 'Not comparable' },
  },
  explanations,
  codes: {
    NO_RECORDER: { ja: 'レコーダーなし', en: 'no recorder' },
    RECORDER_STOPPED: { ja: '記録停止中', en: 'recorder stopped' },
    UNRECORDED_TYPE: { ja: '記録対象外の種別', en: 'type not recorded' },
    NO_INDEX: { ja: '索引なし', en: 'no index' },
    ACCOUNT_NOT_AGGREGATED: { ja: '集約対象に現れない', en: 'not in the aggregator' },
    NOT_ATTEMPTED: { ja: '問い合わせなし', en: 'not asked' },
    NOT_COUNTED: { ja: '件数なし', en: 'no count' },
    NO_CLOCK: { ja: 'Dateヘッダーなし', en: 'no Date header' },
    NO_ORGANIZATION: { ja: '組織の照会先なし', en: 'no account to ask about the organisation' },
    REGION_UNKNOWN: { ja: '所在リージョン不明', en: 'region not known' },
    NO_COMMON_MEMBER: { ja: '双方にある項目なし', en: 'no member both show' },
    ROW_UNREADABLE: { ja: '応答の行を読めない', en: 'row of the answer unreadable' },
  },
  sources: {
    engagement: { ja: '業務定義', en: 'engagement file' },
    plan: { ja: '収集計画', en: 'plan' },
    ledger: { ja: '証拠収集記録', en: 'ledger' },
    clientList: { ja: 'アカウント一覧（DOC-08）', en: 'account list (DOC-08)' },
    clock: { ja: '応答のDateヘッダー', en: 'Date headers' },
    limit: { ja: '限度', en: 'limit' },
    firstReading: { ja: '先の取得', en: 'earlier reading' },
    laterReading: { ja: '後の取得', en: 'later reading' },
    lastPage: { ja: '最終頁まで取得した応答', en: 'answers read to the last page' },
    facts: { ja: 'サービスの一覧にあるもの', en: 'found in the service’s list' },
    strays: { ja: '所在確認の問合せ', en: 'questions of the stray check' },
    declared: { ja: '業務定義（対象外）', en: 'engagement file (out of scope)' },
  },
  units: { members: { ja: '{n}項目', en: '{n} members' } },
  subjects: {
    declared: { ja: '組織・一覧と業務定義', en: 'Organisation or list and engagement' },
    collected: { ja: '計画と収集', en: 'Plan and collection' },
    'iam-managed-policy': { ja: 'IAM 管理ポリシー', en: 'Managed IAM policy' },
    'assigned-account': { ja: '許可セットの割当てとロール', en: 'Permission sets assigned and roles' },
    'protected-volume': {
      ja: 'Backupで保護されたEBSのスナップショット',
      en: 'Snapshots of volumes AWS Backup protects',
    },
    'protected-database': {
      ja: 'Backupで保護されたRDSのスナップショット',
      en: 'Snapshots of databases AWS Backup protects',
    },
    span: { ja: '収集の開始と終了', en: 'Start and end of collection' },
    clock: { ja: '時計のずれ（中央値・最大）', en: 'Clock offset (median, maximum)' },
    again: { ja: '再取得した応答', en: 'Answers asked again' },
    region: { ja: 'リージョン', en: 'Region' },
    '*': { ja: '情報源の全体', en: 'The whole source' },
  },
} as const satisfies Record<string, Record<string, Text>>;
