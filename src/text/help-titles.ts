import type { Text } from './language.ts';

/** The headings of a help page, by the word commander prints. */
export const helpTitles: Readonly<Record<string, Text>> = {
  'Usage:': { ja: '使い方:', en: 'Usage:' },
  'Arguments:': { ja: '引数:', en: 'Arguments:' },
  'Options:': { ja: 'オプション:', en: 'Options:' },
  'Global Options:': { ja: '共通オプション:', en: 'Global options:' },
  'Commands:': { ja: 'コマンド:', en: 'Commands:' },
};
