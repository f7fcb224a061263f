import type { Language, Text } from '../text/language.ts';
import { say } from '../text/say.ts';
import { foundWords } from './found-words.ts';
import { paperWords } from './paper-words.ts';

const words: Readonly<Record<string, Text>> = foundWords;

/** A found text for the eye: codes of a check in words, `password=20.77d` as days; anything else as it is. */
export function printCode(text: string, language: Language): string {
  const whole = Object.hasOwn(words, text) && text.includes('-') ? words[text] : undefined;
  if (whole !== undefined) return say(whole, language);
  const [, name = '', days] = /^(\w+)=([\d.]+|-)d$/.exec(text) ?? [];
  const label = Object.hasOwn(words, name) ? words[name] : undefined;
  if (label === undefined || days === undefined) return text;
  const age = days === '-' ? say(paperWords.ageUnknown, language) : say(paperWords.days, language, { n: days });
  return `${say(label, language)}${language === 'ja' ? '：' : ': '}${age}`;
}
