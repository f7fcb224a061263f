import type { Text } from './language.ts';

/** What `--help` says. */
export const helpWords = {
  akashi: {
    ja: '証（akashi）: AWS の設定とログを監査証拠として収集し、被監査組織の要求と突合して監査調書を作成します。\n引数なしで実行すると、案件フォルダの状況と次の作業を表示します。',
    en: 'akashi: collects AWS settings and logs as audit evidence, reconciles them with what the client requires, and writes the workpapers.\nWithout arguments it says where the engagement stands and what comes next.',
  },
  usage: { ja: '[オプション] [コマンド]', en: '[options] [command]' },
  usageOptions: { ja: '[オプション]', en: '[options]' },
  help: { ja: 'ヘルプを表示する', en: 'show help' },
  version: { ja: '版を表示する', en: 'show the version' },
  engagement: { ja: '案件フォルダ（省略時は現在のフォルダ）', en: 'engagement folder (the current one when left out)' },
  lang: {
    ja: '表示と調書の言語（ja または en、省略時は ja）',
    en: 'language of messages and workpapers (ja or en; ja when left out)',
  },
  json: { ja: '機械が読む形（JSON）で出力する', en: 'print JSON for machines' },
  examples: { ja: '例:', en: 'Examples:' },
  init: { ja: '案件フォルダを作成する（六つの質問に答える）', en: 'make an engagement folder (six questions)' },
  initId: { ja: '監査業務番号', en: 'engagement number' },
  initRequester: { ja: '監査依頼者', en: 'who asks for the audit' },
  initAuditee: { ja: '被監査組織', en: 'auditee' },
  initType: {
    ja: '監査の種類（advisory 助言型、assurance 保証型、internal 内部監査、readiness 自己点検）',
    en: 'type of audit (advisory, assurance, internal, readiness)',
  },
  initPeriod: {
    ja: '対象期間と基準日（例 2025-04-01..2026-03-31@2026-04-10）',
    en: 'period and as-of date (e.g. 2025-04-01..2026-03-31@2026-04-10)',
  },
  initAccounts: {
    ja: '対象アカウント・リージョン（例 111122223333,444455556666@ap-northeast-1,us-east-1）',
    en: 'accounts and regions (e.g. 111122223333,444455556666@ap-northeast-1,us-east-1)',
  },
  status: { ja: '案件フォルダの状況と次の作業を表示する', en: 'say where the engagement stands and what comes next' },
  plan: { ja: '収集の計画 plan.json を作成する（AWS には問い合わせない）', en: 'make plan.json (asks nothing of AWS)' },
  precheck: {
    ja: '収集の前に、足りない権限と入手できない証拠を調べる（kind は permissions。証拠は保存しない）',
    en: 'find missing permissions and evidence before collecting (kind is permissions; keeps no evidence)',
  },
  collect: {
    ja: '計画に従って AWS から証拠を収集する（読み取りのみ）',
    en: 'collect evidence from AWS by the plan (read-only)',
  },
  profile: { ja: 'AWS の認証情報プロファイル', en: 'AWS credentials profile' },
  collectAgain: {
    ja: '入手済みの応答も含めて、すべてを新しく取り直す',
    en: 'ask everything anew, what was answered included',
  },
  import: {
    ja: '被監査組織が出力したファイルを証拠として取り込む（kind は exports）',
    en: 'take in files the client exported (kind is exports)',
  },
  importAccount: {
    ja: '出力元のアカウント ID（ファイルから分からないとき）',
    en: 'account the files come from, where they do not say it',
  },
  importAt: {
    ja: '出力した日時（ISO 8601。省略時はファイルの更新日時）',
    en: 'when they were exported (ISO 8601; the files’ modification time when left out)',
  },
  matrix: {
    ja: 'アクセスコントロールマトリクスの語と AWS の主体・リソースを対応付ける（action は propose 案の作成、confirm 被監査組織への確認）',
    en: 'map the words of the access-control matrix to AWS (action is propose or confirm)',
  },
  matrixSigned: {
    ja: '記入された対応付け確認書（confirm のとき。対応付けファイルに確認済みと書く）',
    en: 'the filled-in confirmation (with confirm; marks what was confirmed in the mapping file)',
  },
  evaluate: { ja: '証拠を要求と突合し results/ に書く', en: 'reconcile evidence with the requirements into results/' },
  report: {
    ja: '監査調書（Excel と PDF）を workpapers/ に作成する',
    en: 'write the workpapers (Excel and PDF) into workpapers/',
  },
  verify: { ja: '証拠が記録どおりかを検証する', en: 'verify that the evidence is as recorded' },
  explain: { ja: '調書の行を証拠までさかのぼって示す', en: 'walk a row back to its evidence' },
  access: {
    ja: '証拠にあるポリシーから、誰が何をできるかを判定する（action は can、who-can、explain。突合はしない）',
    en: 'decide from the policies in the evidence who may do what (action is can, who-can or explain)',
  },
  accessPrincipal: {
    ja: '主体（ARN、証拠の中で一つに決まる名前、AWS サービス、* は匿名）',
    en: 'principal (ARN, a name only one bears, an AWS service, * for anonymous)',
  },
  accessAction: { ja: '操作（例 s3:GetObject）', en: 'action (e.g. s3:GetObject)' },
  accessResource: { ja: 'リソースの ARN（* と ? を含んでよい）', en: 'ARN of the resource (may hold * and ?)' },
  accessContext: {
    ja: '条件キーの値（繰り返せる。値を空にすると「ない」）',
    en: 'value of a condition key (may be repeated; an empty value means absent)',
  },
  accessAbsent: {
    ja: '--context にない条件キーを「ない」とみなす（省略時は「分からない」）',
    en: 'take keys not given with --context as absent (as unknown when left out)',
  },
  accessPolicies: {
    ja: '手元のポリシーと要求を書いたファイル（can のとき。案件フォルダは要らない）',
    en: 'file of your own policies and requests (with can; needs no engagement folder)',
  },
  network: {
    ja: '証拠にあるネットワークの設定から、何がどこへ届くかを示す（action は reach。突合はしない）',
    en: 'show from the network settings in the evidence what gets where (action is reach)',
  },
  networkFrom: {
    ja: '始点（ID、ARN、一つに決まる名前、アドレス、internet、接続の ID、ゾーン）',
    en: 'where it starts (id, ARN, a name only one bears, address, internet, connection, zone)',
  },
  networkTo: { ja: '終点（書き方は --from と同じ）', en: 'where it goes (written as --from)' },
  networkPort: {
    ja: 'ポート（例 443/tcp、22、8000-8100/tcp、icmp。繰り返せる。省略時はすべて）',
    en: 'ports (e.g. 443/tcp, 22, 8000-8100/tcp, icmp; may be repeated; all when left out)',
  },
  permissions: {
    ja: '収集に必要な IAM ポリシーを出力する',
    en: 'print the IAM policies that collecting needs',
  },
  supplement: {
    ja: 'AWS 管理ポリシー SecurityAudit と ViewOnlyAccess に足りない操作だけを出力する',
    en: 'print only what SecurityAudit and ViewOnlyAccess lack',
  },
  permissionsFormat: {
    ja: '出力の形（json、cloudformation、stackset。省略時は json）',
    en: 'form of the output (json, cloudformation, stackset; json when left out)',
  },
  demo: {
    ja: '架空の会社の見本で、収集から調書までを通しで行う',
    en: 'run the whole line on a fictional company',
  },
} as const satisfies Record<string, Text>;
