import type { Text } from './language.ts';

/** What `akashi` without arguments says. */
export const statusWords = {
  noEngagement: {
    ja: '{folder} は案件フォルダではありません（engagement.yaml がありません）。\n次: akashi init で案件フォルダを作成するか、akashi demo で見本を確かめてください。',
    en: '{folder} is not an engagement folder (no engagement.yaml).\nNext: akashi init makes one; akashi demo shows a sample.',
  },
  state: {
    ja: '業務 {id}  被監査組織 {auditee}\n  対象       {accounts} アカウント、リージョン {regions}\n  受領資料   {present} / {documents} 件\n  注意事項   {warnings} 件\n  計画       {plan}\n  証拠       {evidence}（応答 {answers} 件）\n  突合結果   {results}\n  調書       {workpapers}',
    en: 'Engagement {id}  auditee {auditee}\n  scope       {accounts} accounts, regions {regions}\n  documents   {present} of {documents}\n  warnings    {warnings}\n  plan        {plan}\n  evidence    {evidence} ({answers} answers)\n  results     {results}\n  workpapers  {workpapers}',
  },
  done: { ja: 'あり', en: 'there' },
  notYet: { ja: '未', en: 'not yet' },
  toPlan: { ja: '次: akashi plan（収集の計画を作成する）', en: 'Next: akashi plan (make the plan)' },
  toCollect: {
    ja: '次: akashi collect（AWS から収集）または akashi import exports <フォルダ>（提出ファイルの取込み）',
    en: 'Next: akashi collect (from AWS) or akashi import exports <folder> (files the client exported)',
  },
  toResume: {
    ja: '次: 前回の収集が途中で止まっています。akashi collect で続けてください。',
    en: 'Next: the last collection stopped half way; go on with akashi collect.',
  },
  toEvaluate: { ja: '次: akashi evaluate（要求と突合する）', en: 'Next: akashi evaluate (reconcile)' },
  toReport: { ja: '次: akashi report（調書を作成する）', en: 'Next: akashi report (write the workpapers)' },
  toReview: {
    ja: '次: workpapers/ の調書を査閲してください。行の根拠は akashi explain <行番号> で示せます。',
    en: 'Next: review workpapers/; akashi explain <row> shows what a row rests on.',
  },
} as const satisfies Record<string, Text>;
