import type { Language, Text } from '../text/language.ts';
import { say } from '../text/say.ts';
import type { PrintedStatement } from './access-found.ts';
import { accessWords } from './access-words.ts';
import { policyWords } from './policy-words.ts';

const papers: Readonly<Record<string, Text>> = policyWords;

/** A statement as a workpaper cites it: policy, version, and its Sid or its place in the policy. */
export function printStatement({ policy, version, sid, index, effect }: PrintedStatement, language: Language): string {
  const text = say(accessWords.statement, language, {
    policy: Object.hasOwn(papers, policy) && papers[policy] !== undefined ? say(papers[policy], language) : policy,
    version: version === null ? '' : say(accessWords.policyVersion, language, { version }),
    sid: sid === null || sid === '' ? say(accessWords.statementNumber, language, { n: index + 1 }) : sid,
  });
  return effect === 'Deny' ? say(accessWords.deny, language, { text }) : text;
}
