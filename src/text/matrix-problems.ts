import type { ErrorText } from './error-text.ts';
import { networkPaperProblems } from './network-paper-problems.ts';

/** What can be wrong at one place of an access-control matrix: what it is, and what to ask the client or to write instead. */
export const matrixProblems = {
  ...networkPaperProblems,
  TABLE_MISSING: {
    what: { ja: '表「{seen}」がありません（または1行もありません）', en: 'the table "{seen}" is missing or empty' },
    todo: {
      ja: 'ひな型の同名のシートを埋めるよう依頼してください',
      en: 'ask for that sheet of the template to be filled in',
    },
  },
  CELL_EMPTY: {
    what: { ja: '「{expected}」が空です', en: '"{expected}" is empty' },
    todo: { ja: '被監査組織に記入を依頼してください', en: 'ask the auditee to fill it in' },
  },
  WORD_UNKNOWN: {
    what: { ja: '「{seen}」を読み取れません', en: '"{seen}" is not understood' },
    todo: { ja: '次のいずれかにしてください: {expected}', en: 'write one of: {expected}' },
  },
  DAY_UNKNOWN: {
    what: { ja: '「{seen}」を日付として読み取れません', en: '"{seen}" is no date' },
    todo: { ja: '2026-03-31 の形にしてください', en: 'write it like 2026-03-31' },
  },
  DAYS_REVERSED: {
    what: { ja: '有効終了日が有効開始日より前です（{seen}）', en: 'the last day is before the first ({seen})' },
    todo: { ja: '被監査組織に正しい日付を確かめてください', en: 'ask the auditee for the right dates' },
  },
  ID_TWICE: {
    what: { ja: '「{seen}」が異なる内容で2回書かれています', en: '"{seen}" is written twice with different contents' },
    todo: { ja: 'どちらが正しいかを被監査組織に確かめてください', en: 'ask the auditee which one is right' },
  },
  PRINCIPAL_UNKNOWN: {
    what: { ja: '主体「{seen}」は主体の表にありません', en: 'principal "{seen}" is not in the table of principals' },
    todo: {
      ja: '主体の表に加えるか、IDを直してください。近いもの: {expected}',
      en: 'add it or correct the id; near: {expected}',
    },
  },
  RESOURCE_UNKNOWN: {
    what: {
      ja: 'リソース「{seen}」はリソースの表にありません',
      en: 'resource "{seen}" is not in the table of resources',
    },
    todo: {
      ja: 'リソースの表に加えるか、IDを直してください。近いもの: {expected}',
      en: 'add it or correct the id; near: {expected}',
    },
  },
  CONDITION_UNKNOWN: {
    what: { ja: '条件「{seen}」は条件の表にありません', en: 'condition "{seen}" is not in the table of conditions' },
    todo: {
      ja: '条件の表（注記の記号ならその記号をIDとして）に加えてください。近いもの: {expected}',
      en: 'add it to the conditions (a footnote by its mark); near: {expected}',
    },
  },
  LEGEND_MISSING: {
    what: {
      ja: '凡例がありません。記号の意味は推定しません',
      en: 'there is no legend; the meaning of symbols is never guessed',
    },
    todo: {
      ja: '使われている記号 {seen} の意味を凡例に加えるよう依頼してください',
      en: 'ask for the meaning of {seen} in a legend',
    },
  },
  LEGEND_UNCLEAR: {
    what: {
      ja: '凡例の「{seen}」の操作区分を読み取れません',
      en: 'the levels of "{seen}" in the legend are not understood',
    },
    todo: {
      ja: '一覧・設定参照・データ参照・更新・実行・権限管理・タグ付け・承認などの語か文字（L,R,D,W,X,P,T,A）で書いてください。候補: {expected}',
      en: 'write them as letters (L,R,D,W,X,P,T,A) or words; candidates: {expected}',
    },
  },
  LEGEND_TWICE: {
    what: { ja: '記号「{seen}」に異なる意味が書かれています', en: 'symbol "{seen}" has two meanings' },
    todo: { ja: 'どちらが正しいかを被監査組織に確かめてください', en: 'ask the auditee which one is right' },
  },
  SYMBOL_UNKNOWN: {
    what: { ja: '記号「{seen}」は凡例にありません', en: 'symbol "{seen}" is not in the legend' },
    todo: {
      ja: '凡例に加えるよう依頼してください。近いもの: {expected}',
      en: 'ask for it in the legend; near: {expected}',
    },
  },
  CELLS_DIFFER: {
    what: { ja: '同じ組（{expected}）に異なる記載があります（{seen}）', en: '{expected} has different cells ({seen})' },
    todo: { ja: 'どれが正しいかを被監査組織に確かめてください', en: 'ask the auditee which one is right' },
  },
  CONDITION_NEEDED: {
    what: {
      ja: '記号「{seen}」には条件が必要ですが、条件が書かれていません',
      en: 'symbol "{seen}" needs a condition, none is named',
    },
    todo: {
      ja: '条件の列または注記で条件を示すよう依頼してください',
      en: 'ask for the condition in its column or a footnote',
    },
  },
  CONDITION_UNCLEAR: {
    what: { ja: '条件の値「{seen}」を読み取れません', en: 'the value "{seen}" of the condition is not understood' },
    todo: { ja: '{expected} の形にしてください', en: 'write it like {expected}' },
  },
  MATCHER_UNCLEAR: {
    what: { ja: '照合値「{seen}」を読み取れません', en: 'the match value "{seen}" is not understood' },
    todo: { ja: '{expected} の形にしてください', en: 'write it like {expected}' },
  },
  ACCOUNT_UNCLEAR: {
    what: { ja: '「{seen}」は12桁のアカウントIDではありません', en: '"{seen}" is no account id of 12 digits' },
    todo: {
      ja: '先頭の0が失われていないかを含め、被監査組織に確かめてください',
      en: 'ask the auditee (a leading zero may be lost)',
    },
  },
} as const satisfies Record<string, ErrorText>;
