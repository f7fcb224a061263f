import type { Text } from './language.ts';
import { reasonWords } from './reason-words.ts';

/** Why a question of the plan was not put, in words: the reasons of rows, and those that only the ledger has. */
export const ledgerReasonWords: Readonly<Record<string, Text>> = {
  ...reasonWords,
  REGION_DISABLED: { ja: 'リージョンが有効化されていない', en: 'Region not enabled' },
  CREDENTIALS_EXPIRED: { ja: '資格情報の期限切れ', en: 'Credentials ran out' },
  IDENTITY_UNKNOWN: { ja: '資格情報の主体を確認できず', en: 'Identity of the credentials unknown' },
  NOT_RECORDED: { ja: '記録された応答になし', en: 'Not in the recorded answers' },
};
