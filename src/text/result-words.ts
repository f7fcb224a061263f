import type { Text } from './language.ts';

/** The five results of a reconciliation row (decision 1): codes in data, these words in print. */
export const resultWords = {
  MATCH: { ja: '一致', en: 'Match' },
  MISMATCH: { ja: '不一致', en: 'Mismatch' },
  INDETERMINATE: { ja: '要追加確認', en: 'Needs further work' },
  NOT_COLLECTED: { ja: '証拠未入手', en: 'Evidence not obtained' },
  OUT_OF_SCOPE: { ja: '対象外', en: 'Out of scope' },
} as const satisfies Record<string, Text>;

/** A result code; the words for it are data of this file. */
export type Result = keyof typeof resultWords;
