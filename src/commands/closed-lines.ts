import type { Closed } from '../access/closed.ts';
import { accessPartWords } from '../text/access-part-words.ts';
import { accessWords } from '../text/access-words.ts';
import type { Language } from '../text/language.ts';
import { reasonWords } from '../text/reason-words.ts';
import { say } from '../text/say.ts';
import { referenceLines } from './reference-lines.ts';

/** What was not read, one part a line with the service's own code and the answer that says so; the same part is told once. */
export function closedLines(closed: readonly Closed[], language: Language): readonly string[] {
  const told = new Map<string, Closed>();
  for (const one of closed) {
    const key = [one.part, one.of, one.code, one.exact].join(' ');
    if (!told.has(key)) told.set(key, one);
  }
  return [...told.values()].flatMap(({ part, of, code, exact, refs }) => {
    const reason = Object.hasOwn(reasonWords, code) ? reasonWords[code as keyof typeof reasonWords][language] : code;
    const data = {
      part: accessPartWords[part]?.[language] ?? part,
      of,
      code: exact === null ? reason : `${reason} ${exact}`,
    };
    return [say(accessWords.closedLine, language, data), ...referenceLines(refs, language)];
  });
}
