import { daysBetween } from '../evaluation/days-between.ts';
import type { Row } from '../evaluation/row.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';
import { paperWords } from './paper-words.ts';

/** How old a found moment was when it was read, where the requirement is a number of days. */
export function printAge({ found, required }: Row, taken: string | null, language: Language): string {
  if (found?.state !== 'seen' || typeof found.value !== 'string' || required?.unit !== 'day') return '';
  const days = daysBetween(found.value, taken ?? undefined);
  return days === undefined ? '' : say(paperWords.age, language, { n: Math.floor(days) });
}
