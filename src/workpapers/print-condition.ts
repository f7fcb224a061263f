import type { Language } from '../text/language.ts';

/** A condition of a policy for the eye: in Japanese the key and its values stand first, the operator and whether it must fail behind them. */
export function printCondition(text: string, language: Language): string {
  const [, not, operator, key, values] = /^(not )?(\S+) (\S+) = (.*)$/s.exec(text) ?? [];
  if (language === 'en' || operator === undefined) return text;
  return `${key} = ${values}（${operator}${not === undefined ? '' : 'が成立しないこと'}）`;
}
