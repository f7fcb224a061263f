import type { Decision } from '../access/decision.ts';
import type { Request } from '../access/request.ts';
import { accessPartWords } from '../text/access-part-words.ts';
import { accessWords } from '../text/access-words.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';
import { restsOnUnread } from './rests-on-unread.ts';

/** The answer in a word, and what was asked; an answer that something unread could turn says so in the same line. */
export function decisionHeadline(
  decision: Decision,
  { principal, action, resource }: Pick<Request, 'principal' | 'action' | 'resource'>,
  language: Language,
): string {
  const word = say(accessWords[decision.result], language);
  return say(accessWords.headline, language, {
    result: restsOnUnread(decision) ? say(accessWords.byWhatWasRead, language, { result: word }) : word,
    principal,
    action,
    resource,
    reason: accessPartWords[decision.reason]?.[language] ?? decision.reason,
    coverage: say(accessWords[decision.coverage], language),
  });
}
