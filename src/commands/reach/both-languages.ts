import type { Language, Text } from '../../text/language.ts';

/** A text made in both languages by the same words. */
export function bothLanguages(words: (language: Language) => string): Text {
  return { ja: words('ja'), en: words('en') };
}
