import type { Language } from '../../text/language.ts';
import { reachPartWords } from '../../text/reach-part-words.ts';
import { reachWords } from '../../text/reach-words.ts';
import { say } from '../../text/say.ts';
import type { NamedThing } from './named-thing.ts';

/** Things a name may mean, one a line with what they are. */
export function candidateList(things: readonly NamedThing[], language: Language): string {
  if (things.length === 0) return reachWords.noCandidate[language];
  return things
    .map(({ id, kind, name, matrix }) =>
      say(reachWords.candidate, language, {
        id: matrix === null ? id : `zone:${id}`,
        kind: reachPartWords[kind]?.[language] ?? kind,
        name: name === null || name === id ? '' : ` ${name}`,
      }),
    )
    .join('\n');
}
