import type { Reference } from '../facts/value.ts';
import { accessWords } from '../text/access-words.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';

/** Where in the evidence something stands, one place a line. */
export function referenceLines(refs: readonly Reference[], language: Language): readonly string[] {
  return refs.map(({ id, page, pointer }) => {
    const on = page === undefined ? '' : say(accessWords.page, language, { page });
    return `      ${say(accessWords.reference, language, { id, page: on, pointer: pointer ?? '' })}`.trimEnd();
  });
}
