import type { Decision } from '../access/decision.ts';
import type { World } from '../access/world.ts';
import { accessQualifierWords } from '../text/access-qualifier-words.ts';
import { accessWords } from '../text/access-words.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';
import { nameHolders } from './name-holders.ts';
import { nameStatement } from './name-statement.ts';
import { restsOnUnread } from './rests-on-unread.ts';
import { terminalWidth } from './terminal-width.ts';

/** Somebody who may do something: the answer, who it is (behind a permission set its people), what allows it, under which conditions. */
export function askerLines(
  { principal, decision }: { readonly principal: string; readonly decision: Decision },
  world: World,
  language: Language,
): readonly string[] {
  const known = world.principals.find(({ arn }) => arn === principal);
  const holders = known === undefined ? null : nameHolders(known, world, language);
  const { alternatives, by, qualifiers } = decision;
  const [first] = by;
  const word = say(accessWords[decision.result], language);
  const reach = say(decision.coverage === 'part' ? accessWords.partOnly : accessWords.wholeOnly, language);
  const unread = restsOnUnread(decision) ? `  ${say(accessWords.dependsOn, language)}` : '';
  const conditions = alternatives.map((set) =>
    set.map(
      ({ clause, holds }) => `${holds ? '' : 'not '}${clause.operator} ${clause.key} = ${clause.values.join(', ')}`,
    ),
  );
  const [set] = conditions;
  const notes = language === 'ja' ? qualifiers : qualifiers.map((one) => accessQualifierWords[one] ?? one);
  const more = [
    holders,
    first === undefined
      ? say(accessWords.whoNoBy, language)
      : say(accessWords.whoBy, language, { statement: nameStatement(first, language) }),
    set === undefined
      ? null
      : say(accessWords.whoIf, language, { conditions: set.join(language === 'ja' ? '、かつ ' : ' and ') }),
    conditions.length > 1 ? say(accessWords.more, language, { count: conditions.length - 1 }).trim() : null,
    notes.length === 0 ? null : say(accessWords.qualifiers, language, { list: notes.join('、') }),
  ].filter((line) => line !== null);
  const widest = Math.max(
    ...(['allowed', 'conditional'] as const).map((key) => terminalWidth(accessWords[key][language])),
  );
  return [
    `  ${word}${' '.repeat(widest - terminalWidth(word))}  ${reach}  ${principal}${unread}`,
    ...more.map((line) => `      ${line}`),
  ];
}
