import type { Language, Text } from '../../../text/language.ts';
import { matrixFormWords } from '../../../text/matrix-form-words.ts';
import { say } from '../../../text/say.ts';

/** What could be read in more than one way; all of it is told together, each with its cells and the line that settles it. */
export class FormDoubts {
  readonly texts: Text[] = [];

  add(
    code: keyof typeof matrixFormWords,
    at: string | readonly string[],
    data: Readonly<Record<string, unknown>>,
  ): void {
    const all = typeof at === 'string' ? [at] : at;
    const shown = all.slice(0, 8).join('、') + (all.length > 8 ? ` +${all.length - 8}` : '');
    const line = (language: Language): string => say(matrixFormWords[code], language, { at: shown, ...data });
    this.texts.push({ ja: line('ja'), en: line('en') });
  }
}
