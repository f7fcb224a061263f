import { foldWidth } from '../../fold-width.ts';
import { findWord } from '../../matrix/find-word.ts';
import { nameKey } from '../../matrix/name-key.ts';
import type { ElementKind } from '../network-diagram.ts';
import { elementWords } from './element-words.ts';

const endings = Object.entries(elementWords)
  .flatMap(([kind, words]) => words.map((word) => [nameKey(word), kind as ElementKind] as const))
  .filter(([word]) => word.length >= 3)
  .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));

/** What kind of element the client's words name: a whole word, or a name that ends with one (`本番VPC`); null where neither does. */
export function elementKind(text: string): ElementKind | null {
  for (const line of text.split('\n').slice(0, 6)) {
    const plain = foldWidth(line)
      .replace(/\([^()]*\)/g, ' ')
      .trim();
    const whole = findWord(elementWords, plain);
    if (whole !== null) return whole;
    const key = nameKey(plain);
    if (key.length > 60) continue;
    const ending = endings.find(([word]) => key.endsWith(word) && !/[a-z0-9]$/.test(cut(key, word)));
    if (ending !== undefined) return ending[1];
  }
  return null;
}

/** What stands before the word, where it matters: `NewVPC` ends with no word of its own. */
function cut(key: string, word: string): string {
  return /^[a-z]/.test(word) ? key.slice(0, -word.length) : '';
}
