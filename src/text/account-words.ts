import type { Text } from './language.ts';

/** What the commands say of the organisation's list of accounts. */
export const accountWords = {
  unknown: {
    ja: '対象は組織のアカウントの一覧によります。一覧は未入手のため、数えたのは engagement.yaml に書かれたアカウントと管理アカウント {management} だけです。akashi collect は最初に一覧を尋ね、計画を作り直してから続けます。',
    en: 'The accounts are those the organisation lists. No list was read yet, so only the named accounts and {management} are counted; akashi collect asks for the list first and makes the plan anew from it.',
  },
  known: {
    ja: '対象は組織のアカウントの一覧（証拠 {list}）によります: 対象 {accounts} アカウント。',
    en: 'The accounts are those the organisation lists (evidence {list}): {accounts} in scope.',
  },
  inactive: {
    ja: '有効でないため尋ねないアカウント {count} 件: {accounts}',
    en: 'Listed but not active, so not asked ({count}): {accounts}',
  },
  unread: {
    ja: '組織のアカウントの一覧を {management} から取得できませんでした（{code}）。一覧によるアカウントには何も尋ねていません。メンバーアカウントがないという意味ではありません。原因を除き（権限なら organizations:ListAccounts）、もう一度 akashi collect を実行してください。',
    en: 'The list of accounts could not be had from {management} ({code}). None of the listed accounts was asked; this does not mean that there are none. Remove the cause (for a denial: organizations:ListAccounts) and run akashi collect again.',
  },
  stale: {
    ja: '組織のアカウントの一覧を今回は取り直せなかったため（{code}）、先に入手した一覧（証拠 {list}）に従いました。',
    en: 'The list of accounts could not be read again ({code}); the list read before (evidence {list}) was followed.',
  },
} as const satisfies Record<string, Text>;
