import type { Language } from '../../text/language.ts';

/** A text with something beside it in brackets, as each language writes them. */
export function inBrackets(text: string, beside: string, language: Language): string {
  if (beside === '') return text;
  return language === 'ja' ? `${text}（${beside}）` : `${text} (${beside})`;
}
