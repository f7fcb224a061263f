import * as z from 'zod';
import type { Row } from '../evaluation/row.ts';
import { accessPartWords } from '../text/access-part-words.ts';
import { accessWords } from '../text/access-words.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';

const by = z.array(
  z.object({
    policy: z.string(),
    arn: z.string().nullable(),
    version: z.string().nullable(),
    sid: z.string().nullable(),
    index: z.number(),
    effect: z.enum(['Allow', 'Deny']),
  }),
);
const asked = { level: z.string(), action: z.string(), resource: z.string(), by };
const cited = z.object({
  actions: z.array(z.object({ ...asked, principal: z.string() })).default([]),
  denied: z.array(z.object({ ...asked, reason: z.string() })).default([]),
});

/** The statements a row about a cell of the matrix rests on, action by action; empty for rows that cite none. */
export function citedLines({ found }: Row, language: Language): readonly string[] {
  const read = cited.safeParse(found !== null && 'value' in found ? found.value : null);
  if (!read.success || read.data.actions.length + read.data.denied.length === 0) return [];
  const statements = (list: z.infer<typeof by>): readonly string[] =>
    list.map(({ policy, arn, version, sid, index, effect }) => {
      const more = [arn, version === null ? null : say(accessWords.version, language, { version })];
      const known = more.filter((one) => one !== null && one !== policy).join(', ');
      return `      ${say(accessWords.statement, language, {
        effect,
        policy: known === '' ? policy : `${policy} (${known})`,
        index: index + 1,
        sid: sid === null ? say(accessWords.noSid, language) : `Sid ${sid}`,
      })}`;
    });
  return [
    say(accessWords.cellStatements, language),
    ...read.data.actions.flatMap((one) => [say(accessWords.cellAction, language, one), ...statements(one.by)]),
    ...read.data.denied.flatMap((one) => {
      const reason = accessPartWords[one.reason]?.[language] ?? one.reason;
      return [say(accessWords.cellDenied, language, { ...one, reason }), ...statements(one.by)];
    }),
  ];
}
