import type { Topology } from '../../network/topology.ts';
import type { Language } from '../../text/language.ts';
import { reachPartWords } from '../../text/reach-part-words.ts';
import { reachWords } from '../../text/reach-words.ts';
import { reasonWords } from '../../text/reason-words.ts';
import { say } from '../../text/say.ts';
import type { ReachAnswer } from './reach-answer.ts';
import { showId } from './show-id.ts';
import { showRule } from './show-rule.ts';

const most = 3;

/** Why the answer is what it is, in a few words: the parts not read, the doubts, or the first line that stops. */
export function reasonOf(answer: ReachAnswer, topology: Topology, language: Language): string {
  const { unread, doubts, missing, stops, word } = answer;
  const known = [
    ...unread.map(({ part, of, code, exact }) => {
      const reason = Object.hasOwn(reasonWords, code) ? reasonWords[code as keyof typeof reasonWords][language] : code;
      const words = reachPartWords[part]?.[language] ?? part;
      return `${words} ${of} ${exact === null ? reason : `${reason} ${exact}`}`;
    }),
    ...doubts.map(({ reason, kind, id }) => {
      return `${reasonWords[reason][language]} ${reachPartWords[kind]?.[language] ?? kind} ${id}`;
    }),
    ...answer.doors.filter(({ by }) => by === 'unknown').map(() => reachWords.doorUnknown[language]),
    ...(missing === null ? [] : [say(reachWords.noMembers, language, { end: missing.written })]),
  ];
  const few = [...new Set(known)];
  if (few.length > 0 && word !== 'unreachable') return shorten(few, language);
  const [first] = stops;
  if (first === undefined) {
    const isEmpty = [answer.from, answer.to].some((end) => end.isContainer && end.members.interfaces.length === 0);
    return (isEmpty ? reachWords.noInterfaces : reachWords.doorRefuses)[language];
  }
  const why = reachWords[first.kind][language];
  const by = first.by === null ? why : `${showRule(first.by, topology, language)}: ${why}`;
  return say(reachWords.byStop, language, { at: showId(first.at.id, topology, language), by });
}

function shorten(words: readonly string[], language: Language): string {
  const shown = words.slice(0, most).join(reachWords.comma[language]);
  return words.length > most ? `${shown}${reachWords.some[language]}` : shown;
}
