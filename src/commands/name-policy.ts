import type { PolicySource } from '../access/policy.ts';
import { accessPartWords } from '../text/access-part-words.ts';
import { accessWords } from '../text/access-words.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';

/** A policy in the words it can be looked up by: kind, name, ARN, version, whom it is attached to. */
export function namePolicy({ kind, name, arn, version, attachedTo }: PolicySource, language: Language): string {
  const more = [
    arn,
    version === null ? null : say(accessWords.version, language, { version }),
    attachedTo === null ? null : say(accessWords.attachedTo, language, { target: attachedTo }),
  ].filter((one) => one !== null && one !== name);
  const known = more.length === 0 ? '' : language === 'ja' ? `（${more.join('、')}）` : ` (${more.join(', ')})`;
  return `${accessPartWords[kind]?.[language] ?? kind} ${name}${known}`;
}
