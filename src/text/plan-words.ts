import type { Text } from './language.ts';

/** What `akashi plan` says. */
export const planWords = {
  written: {
    ja: '計画を plan.json に書きました: {platforms} アカウント、{regions} リージョン、{operations} 操作。AWS には何も尋ねていません。',
    en: 'Wrote plan.json: {platforms} accounts, {regions} regions, {operations} operations. Nothing was asked of AWS.',
  },
  least: { ja: '少なくとも', en: 'at least' },
  likeBefore: { ja: '前回と同数なら', en: 'as before' },
  unknown: { ja: '不明', en: 'unknown' },
  orMore: { ja: '{n}以上', en: '{n} or more' },
  questions: { ja: '問い合わせ（回）', en: 'questions' },
  exact: { ja: '  数の決まっているもの', en: '  fixed in number' },
  fanned: { ja: '  一覧の件数によるもの（{operations} 種）', en: '  by what lists show ({operations} operations)' },
  requests: { ja: '送信回数（ページごと）', en: 'requests (one per page)' },
  time: { ja: '所要時間', en: 'time' },
  seconds: { ja: '{n} 秒', en: '{n} s' },
  minutes: { ja: '{n} 分', en: '{n} min' },
  hours: { ja: '{n} 時間', en: '{n} h' },
  basisNone: {
    ja: '件数の根拠: この案件には過去の証拠がありません。一覧の件数による問い合わせの数は、一覧を読むまで不明です。',
    en: 'Basis: this folder holds no earlier evidence; how often the fan-outs are asked is unknown until the lists are read.',
  },
  basisEvidence: {
    ja: '件数の根拠: この案件の過去の証拠（{settledAt} 時点）。一覧の件数による {places} か所のうち {known} か所が分かり、残りは一覧を読むまで不明です。',
    en: 'Basis: the earlier evidence of this folder (as of {settledAt}). Of {places} fan-outs in places {known} are known; the others are unknown until the lists are read.',
  },
  timeBasis: {
    ja: '時間の根拠: 最も遅い制限、「送信回数 × {latency} 秒 ÷ 同時 {inFlight} 件」、「送信回数 × {work} ミリ秒」の最も長いもの（{latency} 秒は応答の仮定、{work} ミリ秒は計算機の仕事の実測。再試行・人の操作は含みません）。',
    en: 'Time: the longest of the slowest rate limit, requests × {latency} s ÷ {inFlight} at once, and requests × {work} ms ({latency} s per answer is assumed, {work} ms of work measured; retries and people are not counted).',
  },
  slowestPublished: {
    ja: '最も遅い制限: {bucket}（AWS の公表値、毎秒 {perSecond} 回。{account}・{region}）',
    en: 'Slowest limit: {bucket} (published by AWS, {perSecond} per second; {account}, {region})',
  },
  slowestOwn: {
    ja: '最も遅い制限: {bucket}（公表値がないため本ツールが定めた毎秒 {perSecond} 回。{account}・{region}）',
    en: 'Slowest limit: {bucket} (none published; {perSecond} per second chosen by this tool; {account}, {region})',
  },
  account: { ja: 'アカウント', en: 'Account' },
  regions: { ja: 'リージョン', en: 'Regions' },
  manyAccounts: {
    ja: 'アカウントごと・リージョンごとの数は akashi plan --json で出力します（{accounts} アカウント）。',
    en: 'The numbers per account and region are in akashi plan --json ({accounts} accounts).',
  },
  billed: {
    ja: 'AWS の料金表で課金の対象となり得るもの（単価は料金表を確かめてください。請求先は問い合わせ先のアカウントです）:',
    en: 'What AWS may charge the asked account for (see the price list for prices):',
  },
  billedLine: {
    ja: '  {service} {operations}: 送信 {count}（課金の単位: {unit}）\n    {page}',
    en: '  {service} {operations}: {count} requests (charged by: {unit})\n    {page}',
  },
  billedCount: { ja: '{from} 回以上', en: '{from} or more' },
  billedExact: { ja: '{from} 回', en: '{from}' },
  billedRange: { ja: '{from}〜{to} 回', en: '{from} to {to}' },
  billedNone: {
    ja: '課金の対象となり得る操作: 0（本ツールの表による）',
    en: 'Operations AWS may charge for: 0 (by this tool’s table)',
  },
  every: { ja: '全操作', en: 'every operation' },
  sideEffects: {
    ja: 'AWS 側に残るもの（設定やリソースは変えません）:',
    en: 'Left behind on the AWS side (no setting or resource changes):',
  },
  sideEffect: { ja: '  {operation}（{item}）: {effect}', en: '  {operation} ({item}): {effect}' },
  sideEffectNone: { ja: 'AWS 側に残るもの: なし', en: 'Left behind on the AWS side: nothing' },
  notPlanned: { ja: '計画では尋ねないもの（{count} 種）:', en: 'Not asked by the plan ({count} operations):' },
  notPlannedLine: { ja: '  {operation}（{item}）: {reason}', en: '  {operation} ({item}): {reason}' },
} as const satisfies Record<string, Text>;
