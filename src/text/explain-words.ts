import type { Text } from './language.ts';

/** The lines `akashi explain` prints, one kind of ground each. */
export const explainWords = {
  row: {
    ja: '行 {id}\n  突合区分 {slot}\n  対象     {kind} {object}\n  要求     {required}\n  実際     {found}\n  突合結果 {result}（{reason}）\n  付記     {qualifiers}\n根拠',
    en: 'Row {id}\n  slot       {slot}\n  object     {kind} {object}\n  required   {required}\n  found      {found}\n  result     {result} ({reason})\n  qualifiers {qualifiers}\nRests on',
  },
  payload: {
    ja: '- 証拠 {id}（{operation}、{finishedAt} 取得）\n    ファイル {file}\n    位置     {pointer}\n    値       {value}\n    SHA-256  {sha256}\n    リクエストID {requestId}  取得者 {principalArn}',
    en: '- evidence {id} ({operation}, obtained {finishedAt})\n    file     {file}\n    pointer  {pointer}\n    value    {value}\n    SHA-256  {sha256}\n    request id {requestId}  asked by {principalArn}',
  },
  error: {
    ja: '- 応答 {id}（{operation}、{finishedAt}）: {outcome} {code}\n    記録     {file}\n    SHA-256  {sha256}\n    リクエストID {requestId}',
    en: '- answer {id} ({operation}, {finishedAt}): {outcome} {code}\n    record   {file}\n    SHA-256  {sha256}\n    request id {requestId}',
  },
  'not-asked': {
    ja: '- 問い合わせなし: {operation}（{place}）理由 {reason}、{planned}、記録簿 {line} 行目',
    en: '- not asked: {operation} ({place}) because {reason}, {planned}, journal line {line}',
  },
  engagement: {
    ja: '- 基準 {doc} {at}「{raw}」\n    SHA-256  {sha256}',
    en: '- criterion {doc} {at} “{raw}”\n    SHA-256  {sha256}',
  },
  token: {
    ja: '「{name}」の仮名は {token} です（pii: pseudonymize の案件で、証拠・突合結果・調書の名前の代わりに現れます）。',
    en: 'The token of “{name}” is {token} (it stands for the name in evidence, results and workpapers where pii is pseudonymize).',
  },
  inPlan: { ja: '計画にあり', en: 'in the plan' },
  notInPlan: { ja: '計画になし', en: 'not in the plan' },
  absent: { ja: '設定なし', en: 'not set' },
  unread: { ja: '未入手（{code}）', en: 'not obtained ({code})' },
} as const satisfies Record<string, Text>;
