import type { DecidingStatement } from '../access/decision.ts';
import { accessWords } from '../text/access-words.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';
import { namePolicy } from './name-policy.ts';

/** A statement as an auditor looks it up: effect, policy, place counted from 1, Sid. */
export function nameStatement({ policy, index, sid, effect }: DecidingStatement, language: Language): string {
  return say(accessWords.statement, language, {
    effect,
    policy: namePolicy(policy, language),
    index: index + 1,
    sid: sid === null ? say(accessWords.noSid, language) : `Sid ${sid}`,
  });
}
