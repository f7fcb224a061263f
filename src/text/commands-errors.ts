import type { ErrorText } from './error-text.ts';

/** What can go wrong in `commands/`, each code with both languages. */
export const commandsErrors = {
  ENGAGEMENT_NOT_FOUND: {
    what: { ja: '{folder} に engagement.yaml がありません。', en: 'There is no engagement.yaml in {folder}.' },
    todo: {
      ja: '案件フォルダを -e で指定するか、akashi init で作成してください。',
      en: 'Name the engagement folder with -e, or make one with akashi init.',
    },
  },
  FOLDER_NOT_EMPTY: {
    what: { ja: '{folder} には既にファイルがあります。', en: '{folder} already holds files.' },
    todo: { ja: '空のフォルダを指定してください。上書きはしません。', en: 'Name an empty folder; nothing is overwritten.' },
  },
  ANSWER_MISSING: {
    what: { ja: '「{question}」の回答がありません。', en: 'There is no answer to “{question}”.' },
    todo: { ja: '端末で回答するか、オプション {option} を指定してください。', en: 'Answer at the terminal or give the option {option}.' },
  },
  ANSWER_INVALID: {
    what: { ja: '「{question}」の回答 {seen} を読み取れません。', en: 'The answer {seen} to “{question}” cannot be read.' },
    todo: { ja: '{expected} の形で指定してください。', en: 'Give it as {expected}.' },
  },
  IMPORT_KIND: {
    what: { ja: '取り込める種類は exports です（指定: {seen}）。', en: 'Only exports can be imported (seen: {seen}).' },
    todo: { ja: 'akashi import exports <フォルダ> の形で指定してください。', en: 'Use akashi import exports <folder>.' },
  },
  EXPORTS_NOT_FOUND: {
    what: { ja: '提出されたファイルのフォルダ {folder} がありません。', en: 'There is no folder of exported files at {folder}.' },
    todo: { ja: 'AWS CLI の出力を収めたフォルダを指定してください。', en: 'Name the folder that holds the AWS CLI output.' },
  },
  EXPORTS_ACCOUNT: {
    what: {
      ja: '提出されたファイルのアカウント {seen} は、対象アカウント {expected} と異なります。',
      en: 'The exported files are of account {seen}, not of account {expected}.',
    },
    todo: {
      ja: 'engagement.yaml の対象アカウントと、受領したフォルダを確かめてください。',
      en: 'Check the accounts in engagement.yaml and the folder you received.',
    },
  },
  NOTHING_IN_SCOPE: {
    what: { ja: '対象のアカウントがありません。', en: 'No account is in scope.' },
    todo: {
      ja: 'engagement.yaml の scope.accounts に、in: true のアカウントを一つ以上書いてください。',
      en: 'Give scope.accounts in engagement.yaml at least one account with in: true.',
    },
  },
  INTERNAL: {
    what: { ja: '本ツールの不具合です（{seen}）。', en: 'This is a fault of the tool ({seen}).' },
    todo: {
      ja: '収集済みの証拠は失われていません。{log} を添えて開発元に知らせてください。',
      en: 'Nothing collected is lost. Please report it with {log}.',
    },
    exit: 1,
  },
} as const satisfies Record<string, ErrorText>;
