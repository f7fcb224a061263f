import type { ErrorText } from './error-text.ts';

/** What can go wrong in `evidence/`, each code with both languages. */
export const evidenceErrors = {
  JOURNAL_BROKEN: {
    what: {
      ja: '証拠の記録簿 {file} の {line} 行目で連鎖が切れています（{seen}）。',
      en: 'The chain of the evidence journal {file} is broken at line {line} ({seen}).',
    },
    todo: {
      ja: 'このフォルダの証拠は使わず、保全してある写しと比べてください（akashi verify）。',
      en: 'Do not use this evidence; compare it with the copy in custody (akashi verify).',
    },
    exit: 5,
  },
  EVIDENCE_DAMAGED: {
    what: {
      ja: '証拠 {count} 件が記録簿と合いません。最初は {file}（{kind}）です。',
      en: '{count} evidence files do not agree with the journal; the first is {file} ({kind}).',
    },
    todo: {
      ja: 'akashi verify で全件を確かめ、保全してある写しと比べてください。',
      en: 'Run akashi verify to list them all and compare with the copy in custody.',
    },
    exit: 5,
  },
  EVIDENCE_NOT_FOUND: {
    what: { ja: '{folder} に証拠がありません。', en: 'There is no evidence in {folder}.' },
    todo: {
      ja: '先に akashi collect または akashi import exports を実行してください。',
      en: 'Run akashi collect or akashi import exports first.',
    },
  },
  PLAN_NOT_FOUND: {
    what: { ja: '{folder} に plan.json がありません。', en: 'There is no plan.json in {folder}.' },
    todo: {
      ja: 'akashi plan を実行してください（akashi collect と akashi import exports は自動で作成します）。',
      en: 'Run akashi plan (akashi collect and akashi import exports make one by themselves).',
    },
  },
  PLAN_BROKEN: {
    what: { ja: '{file} を計画として読み取れません（{seen}）。', en: '{file} cannot be read as a plan ({seen}).' },
    todo: { ja: 'akashi plan で作り直してください。', en: 'Make it anew with akashi plan.' },
  },
  KEY_BROKEN: {
    what: {
      ja: 'マスキング用の鍵 {file} を読み取れません（16 進 64 桁のところ {seen} 文字です）。',
      en: 'The redaction key {file} cannot be read (64 hexadecimal digits expected, {seen} characters seen).',
    },
    todo: {
      ja: '控えから戻してください。控えがなく、まだ何も収集していないときに限り、このファイルを削除すると作り直します。',
      en: 'Restore it from your copy; only if there is none and nothing was collected yet, delete the file and it is made anew.',
    },
  },
  STORE_LOCKED: {
    what: {
      ja: '別の akashi（プロセス {pid}）がこの案件フォルダの証拠を書き込んでいます。',
      en: 'Another akashi (process {pid}) is writing evidence in this engagement folder.',
    },
    todo: {
      ja: '終わるのを待つか、止まっていることを確かめてから {file} を削除してください。',
      en: 'Wait for it to end, or delete {file} once you are sure that it has stopped.',
    },
  },
} as const satisfies Record<string, ErrorText>;
