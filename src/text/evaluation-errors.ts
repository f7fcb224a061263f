import type { ErrorText } from './error-text.ts';

/** What can go wrong in `evaluation/`, each code with both languages. */
export const evaluationErrors = {
  RESULTS_NOT_FOUND: {
    what: { ja: '{folder} に突合結果がありません。', en: 'There are no results in {folder}.' },
    todo: { ja: '先に akashi evaluate を実行してください。', en: 'Run akashi evaluate first.' },
  },
  RESULTS_CHANGED: {
    what: {
      ja: '{file} が、集計したときの内容と異なります。',
      en: '{file} is not what the summary was made from.',
    },
    todo: {
      ja: 'akashi evaluate をやり直してください。同じ証拠からは同じ結果が得られます。',
      en: 'Run akashi evaluate again; the same evidence gives the same results.',
    },
    exit: 5,
  },
  ROW_NOT_FOUND: {
    what: { ja: '行 {id} は突合結果にありません。', en: 'There is no row {id} in the results.' },
    todo: {
      ja: '調書または results/results.ndjson の行番号（R- で始まる14文字）を指定してください。',
      en: 'Give a row id (R- and twelve digits) from a workpaper or results/results.ndjson.',
    },
  },
  DECISION_FILE_INVALID: {
    what: {
      ja: '{file} に誤りが {count} 件あります。判定していません。\n{problems}',
      en: '{file} has {count} faults; nothing was decided.\n{problems}',
    },
    todo: {
      ja: '示した行を直して、もう一度実行してください（書き方は docs/engine.md）。',
      en: 'Mend the lines named and run it again (docs/engine.md shows how to write them).',
    },
  },
} as const satisfies Record<string, ErrorText>;
