import type { Language } from './language.ts';
import { qualifierHeads } from './qualifier-heads.ts';
import { qualifierWords } from './qualifier-words.ts';

/** A reservation of a row for the eye; what it names (accounts, days, codes) stays as it is, and so does what has no word. */
export function sayQualifier(text: string, language: Language): string {
  if (language === 'ja') return text.replace(/\(([^()]*)\)$/, '（$1）');
  const whole = Object.hasOwn(qualifierWords, text) ? qualifierWords[text] : undefined;
  if (whole !== undefined) return whole;
  const [, head = '', colon, list, inside] = /^([^：（]+)(?:(：)(.*)|（(.*)）)$/s.exec(text) ?? [];
  const words = Object.hasOwn(qualifierHeads, head) ? qualifierHeads[head] : undefined;
  if (words === undefined) return text;
  return colon === undefined ? `${words} (${inside})` : `${words}: ${(list ?? '').replaceAll('、', ', ')}`;
}
