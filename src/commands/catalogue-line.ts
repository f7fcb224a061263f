import type { Catalogue } from '../access/catalogue.ts';
import { accessWords } from '../text/access-words.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';

/** Which list of actions and levels an answer rests on, and of what day. */
export function catalogueLine({ version, dated, overlay }: Catalogue, language: Language): string {
  return say(accessWords.catalogue, language, { version, dated, overlay });
}
