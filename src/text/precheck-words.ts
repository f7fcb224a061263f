import type { Text } from './language.ts';

/** What `akashi precheck permissions` says. */
export const precheckWords = {
  progress: { ja: '{account}  {done}/{total} 操作', en: '{account}  {done}/{total} operations' },
  tried: {
    ja: '{accounts} アカウントで、宣言した操作を一度ずつ試しました（リージョンごとの操作は {regions} だけで試行。ほかのリージョンだけの拒否は分かりません）。証拠は保存していません。',
    en: 'Tried every declared operation once in {accounts} accounts (regional ones only in {regions}; a denial that holds in another region only stays unknown). No evidence was kept.',
  },
  account: { ja: 'アカウント', en: 'Account' },
  allowed: { ja: '許可', en: 'allowed' },
  denied: { ja: '権限なし', en: 'denied' },
  unreachable: { ja: '接続不能', en: 'unreachable' },
  'not-enabled': { ja: '利用なし', en: 'not used' },
  throttled: { ja: '流量制限', en: 'throttled' },
  failed: { ja: '失敗', en: 'failed' },
  unproven: { ja: '確認できず', en: 'unproven' },
  wrongAccount: {
    ja: 'アカウント {account}: 認証情報が計画と異なるアカウントまたはパーティションのものだったため、何も尋ねていません（WRONG_ACCOUNT）。プロファイルまたはロールを確かめてください。',
    en: 'Account {account}: the credentials are of another account or partition than planned; nothing was asked (WRONG_ACCOUNT). Check the profile or role.',
  },
  identityUnknown: {
    ja: 'アカウント {account}: 誰の認証情報かを確かめられなかったため、何も尋ねていません（{code}）。認証情報、有効期限、ネットワークを確かめてください。',
    en: 'Account {account}: whose credentials these are could not be confirmed; nothing was asked ({code}). Check the credentials, their expiry and the network.',
  },
  failuresHead: { ja: '{state}（{count} 種）:', en: '{state} ({count} operations):' },
  failureLine: { ja: '{operation}（{code}） {accounts}', en: '{operation} ({code}) {accounts}' },
  causeLine: { ja: '必要な権限 {actions}: {cause}', en: 'needs {actions}: {cause}' },
  explicit: { ja: '{policy}の明示的な拒否', en: 'explicit deny in {policy}' },
  implicit: { ja: '{policy}に許可がない', en: 'not allowed by {policy}' },
  unsaid: { ja: '理由は応答に示されていない', en: 'the answer gives no reason' },
  'policy-identity': { ja: 'ロールまたはユーザーのポリシー', en: 'a policy of the role or user' },
  'policy-scp': { ja: 'サービスコントロールポリシー（SCP）', en: 'a service control policy (SCP)' },
  'policy-rcp': { ja: 'リソースコントロールポリシー（RCP）', en: 'a resource control policy (RCP)' },
  'policy-boundary': { ja: 'アクセス許可の境界', en: 'a permissions boundary' },
  'policy-session': { ja: 'セッションポリシー', en: 'a session policy' },
  'policy-resource': { ja: 'リソースのポリシー', en: 'a resource-based policy' },
  'policy-endpoint': { ja: 'VPC エンドポイントのポリシー', en: 'a VPC endpoint policy' },
  'policy-other': { ja: 'その他のポリシー', en: 'another policy' },
  unprovenHead: {
    ja: '確認できず（{count} 種）: {parts}。確認できないことは、許可されていることを意味しません（操作の一覧は .akashi/precheck.json）。',
    en: 'Unproven ({count} operations): {parts}. Unproven does not mean allowed (see .akashi/precheck.json for the operations).',
  },
  EMPTY_LIST: { ja: '尋ねる対象の一覧が空 {count}', en: '{count} with an empty list to ask about' },
  LIST_UNREAD: { ja: '対象の一覧を読めず {count}', en: '{count} whose list could not be read' },
  SIDE_EFFECT: { ja: 'レポートが作られるため試さず {count}', en: '{count} not tried because a report would be made' },
  NOT_PLANNED: { ja: '計画で尋ねない {count}', en: '{count} the plan does not ask' },
  STOPPED: { ja: '中断 {count}', en: '{count} stopped' },
  comma: { ja: '、', en: ', ' },
  andMore: { ja: '他 {more}', en: 'and {more} more' },
  proceduresHead: {
    ja: 'このまま収集すると証拠未入手となる証拠項目（手続ごと）:',
    en: 'Evidence items that would not be obtained, per procedure:',
  },
  whole: { ja: '（全部{where}）', en: ' (all{where})' },
  part: { ja: '（一部{where}）', en: ' (part{where})' },
  supplementHead: {
    ja: '足りない権限だけを許可するポリシー（監査用のロールに追加してください）:',
    en: 'Policy that allows only what is lacking (add it to the audit role):',
  },
  notHelped: {
    ja: '明示的な拒否、SCP、境界などによる拒否は、許可を追加しても解消しません。そのポリシーの管理者に、監査用のロールを除外できるかを確かめてください。',
    en: 'A denial by an explicit Deny, an SCP, a boundary or the like is not cured by an Allow: ask whoever keeps that policy whether the audit role can be exempted.',
  },
  nothingMissing: {
    ja: '試した操作はすべて応答を得ました。確認できなかったものは、収集のときに分かります。',
    en: 'Everything that was tried was answered. What could not be tried will show when collecting.',
  },
  somethingMissing: {
    ja: '応答を得られない操作があります。内訳は .akashi/precheck.json にも書きました。',
    en: 'Some operations were not answered. The details are in .akashi/precheck.json too.',
  },
} as const satisfies Record<string, Text>;
