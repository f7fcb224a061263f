import type { Text } from './language.ts';

/** Why a file of the client's folder became no evidence. */
export const unclaimedWords: Readonly<Record<string, Text>> = {
  NO_DECLARATION: { ja: 'どの証拠項目の名前でもない', en: 'no evidence item has this name' },
  NO_REGION: { ja: 'リージョンが分からない', en: 'its region is not known' },
  BAD_NAME: { ja: '名前を読み取れない', en: 'its name cannot be read' },
  DUPLICATE: { ja: '同じ問い合わせのファイルが既にある', en: 'another file answers the same question' },
  OUTSIDE_ACCOUNT: { ja: '別のアカウントのフォルダにある', en: 'in the folder of another account' },
  SYMLINK: { ja: 'リンクのため開かない', en: 'a link is not followed' },
  NOT_A_FILE: { ja: 'ファイルではない', en: 'not a file' },
  TOO_DEEP: { ja: 'フォルダの階層が深すぎる', en: 'too deep in folders' },
  UNREADABLE: { ja: '読み取りの権限がない', en: 'may not be read' },
  NOT_IN_PLAN: { ja: '今回の計画では尋ねない', en: 'not asked by this plan' },
};
