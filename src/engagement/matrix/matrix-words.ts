import type {
  AccessMatrix,
  Mapping,
  MatrixCondition,
  MatrixPrincipal,
  PrincipalMatcher,
  ResourceMatcher,
} from './access-matrix.ts';
import type { WordTable } from './find-word.ts';

const principalKinds: WordTable<MatrixPrincipal['kind']> = {
  group: ['グループ', 'ADグループ', 'ユーザーグループ', 'チーム', '部署'],
  person: ['個人', '人', '利用者', '社員', '職員', 'ユーザー', 'ユーザ', '要員', '担当者'],
  workload: [
    'ワークロード',
    'バッチ',
    'システム',
    'サーバ',
    'サーバー',
    'サービス',
    'プログラム',
    'アプリ',
    'アプリケーション',
    'CI/CD',
  ],
  external: ['外部', '委託先', '委託', 'SIer', '協力会社', '外部組織', '取引先', 'ベンダー', 'ベンダ'],
  breakglass: ['緊急用', '緊急', 'ブレークグラス', 'break-glass', '特権貸出'],
  role: ['職務', '役割', 'ロール', '役職', '職責'],
};

const principalMatchers: WordTable<PrincipalMatcher['by']> = {
  arn: ['ARN指定'],
  externalAccount: ['外部アカウント', '他社アカウント', '委託先アカウント'],
  identityCenterGroup: [
    'IdCグループ',
    'Identity Centerグループ',
    'IAM Identity Centerグループ',
    'SSOグループ',
    'ADグループ',
  ],
  identityCenterUser: [
    'IdCユーザー',
    'Identity Centerユーザー',
    'IAM Identity Centerユーザー',
    'SSOユーザー',
    'SSOユーザ',
    'ADユーザー',
  ],
  permissionSet: ['許可セット', 'アクセス許可セット', '権限セット', 'アクセス権限セット'],
  roleName: ['ロール', 'ロール名', 'IAMロール', 'role', 'IAM role'],
  userName: ['ユーザー名', 'ユーザ名', 'IAMユーザー', 'IAMユーザ', 'IAM user'],
  groupName: ['IAMグループ', 'IAM group'],
  tag: ['タグ'],
  provider: ['IDプロバイダ', 'IDプロバイダー', 'IdP', 'フェデレーション', 'SAML', 'OIDC'],
  organization: ['組織', '組織ID', '組織全体'],
  anonymous: ['匿名', '不特定', '認証なし'],
  root: ['ルート', 'ルートユーザー', 'rootユーザー'],
  service: ['AWSサービス', 'サービスプリンシパル', 'サービス'],
};

const resourceMatchers: WordTable<ResourceMatcher['by']> = {
  arn: ['ARN指定'],
  tag: ['タグ'],
  service: ['サービス', 'サービス名', 'services', 'AWSサービス'],
  system: ['システム', 'SaaS', '認証基盤', '外部システム'],
};

const targets: WordTable<'①' | '②' | '③'> = {
  '①': ['1', '(1)', '⑴', '管理機能', '管理プレーン', '管理コンソール・機能'],
  '②': ['2', '(2)', '⑵', '管理ツール', '運用ツール'],
  '③': ['3', '(3)', '⑶', 'コンテンツ', 'データ', '業務データ'],
};

const mappingStatuses: WordTable<Mapping['status']> = {
  candidate: ['候補'],
  auditor: ['監査人案', '監査人', '案'],
  confirmed: ['被監査組織確認済', '被監査組織確認済み', '確認済', '確認済み', '確定'],
};

const conditionKinds: WordTable<MatrixCondition['kind']> = {
  mfa: ['多要素認証', '二要素認証', '2要素認証', 'MFA必須', '多要素'],
  sourceIp: ['接続元IP', '送信元IP', '接続元', '送信元', 'IPアドレス', 'IP', '接続元IPアドレス'],
  sourceVpce: ['VPCエンドポイント', 'エンドポイント', 'VPC', 'vpce'],
  time: ['時間', '時間帯', '期間', '日時'],
  tag: ['タグ'],
  organization: ['組織', '組織ID'],
  externalId: ['外部ID', 'External ID'],
  subject: ['サブジェクト', 'OIDCサブジェクト', 'sub', 'OIDC sub', 'フェデレーション'],
  process: ['手続', '手続き', '運用', '承認手続', '運用手続', '業務', '注記', 'プロセス'],
  expr: ['条件式', '式', 'IAM条件', 'Condition'],
};

const blank: WordTable<AccessMatrix['meta']['blankMeans']> = {
  none: ['なし', '無し', '無', '権限なし', '不可', '×', '禁止', '許可しない', '権限を与えない', 'アクセス不可'],
  undefined: ['未定義', '未定', '不明', '規定なし', '定めなし', '未設定', '定めていない', '意味なし'],
};

const flags: WordTable<'yes' | 'no'> = {
  yes: ['○', '〇', '◯', 'はい', '要', '必要', '必須', 'する', '有', 'あり', 'true', 'y', '1', 'required'],
  no: ['×', '✕', 'x', 'いいえ', '不要', '任意', 'しない', '無', 'なし', 'false', 'n', '0', '－', '-', 'optional'],
};

/** The words of a matrix's tables, as clients write them, and the codes they stand for. */
export const matrixWords = {
  principalKinds,
  principalMatchers,
  resourceMatchers,
  targets,
  mappingStatuses,
  conditionKinds,
  blank,
  flags,
};
