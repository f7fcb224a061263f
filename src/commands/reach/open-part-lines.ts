import type { UnreadPart } from '../../network/unread-part.ts';
import type { Language } from '../../text/language.ts';
import { reachPartWords } from '../../text/reach-part-words.ts';
import { reachWords } from '../../text/reach-words.ts';
import { reasonWords } from '../../text/reason-words.ts';
import { say } from '../../text/say.ts';
import { referenceLines } from '../reference-lines.ts';
import type { ReachAnswer } from './reach-answer.ts';

/** Doubts, parts that were not read, and lists in which another way could stand, each with the answer that says so. */
export function openPartLines({ doubts, unread, beside }: ReachAnswer, language: Language): readonly string[] {
  const word = (kind: string): string => reachPartWords[kind]?.[language] ?? kind;
  const lines = doubts.flatMap(({ reason, kind, id, refs }) => [
    say(reachWords.doubt, language, { reason: reasonWords[reason][language], kind: word(kind), id }),
    ...referenceLines(refs, language),
  ]);
  return [
    ...(lines.length === 0 ? [] : [reachWords.doubts[language], ...lines]),
    ...(unread.length === 0 ? [] : [reachWords.unread[language], ...unreadLines(unread, language)]),
    ...(beside.length === 0 ? [] : [reachWords.beside[language], ...unreadLines(beside, language)]),
  ];
}

function unreadLines(parts: readonly UnreadPart[], language: Language): readonly string[] {
  return parts.flatMap(({ part, of, code, exact, refs }) => {
    const reason = Object.hasOwn(reasonWords, code) ? reasonWords[code as keyof typeof reasonWords][language] : code;
    const data = {
      part: reachPartWords[part]?.[language] ?? part,
      of,
      code: exact === null ? reason : `${reason} ${exact}`,
    };
    return [say(reachWords.unreadPart, language, data), ...referenceLines(refs, language)];
  });
}
