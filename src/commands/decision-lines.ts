import type { Decision, OpenCondition } from '../access/decision.ts';
import { accessPartWords } from '../text/access-part-words.ts';
import { accessQualifierWords } from '../text/access-qualifier-words.ts';
import { accessWords } from '../text/access-words.ts';
import type { Language } from '../text/language.ts';
import { say } from '../text/say.ts';
import { closedLines } from './closed-lines.ts';
import { nameStatement } from './name-statement.ts';
import { referenceLines } from './reference-lines.ts';

/** So many of each list are printed; `--json` holds all. */
const shown = 10;

/** Everything a decision rests on, as a terminal shows it: statements with their evidence, open conditions, notes, what was not read. */
export function decisionLines(decision: Decision, language: Language): readonly string[] {
  const { by, alternatives, qualifiers, closed } = decision;
  const more = (count: number): readonly string[] =>
    count > shown ? [say(accessWords.more, language, { count: count - shown })] : [];
  const statements = by
    .slice(0, shown)
    .flatMap((one) => [`  ${nameStatement(one, language)}`, ...referenceLines(one.policy.refs, language)]);
  const sets = alternatives
    .slice(0, shown)
    .flatMap((set, n) => [
      say(accessWords.set, language, { n: n + 1 }),
      ...set.map((one) => `    ${condition(one, language)}`),
    ]);
  const words = decision.result === 'denied' ? accessWords.closedDenied : accessWords.closedAllowed;
  return [
    say(accessWords.by, language),
    ...(by.length === 0 ? [say(accessWords.noStatement, language)] : [...statements, ...more(by.length)]),
    ...(sets.length === 0 ? [] : [say(accessWords.conditions, language), ...sets, ...more(alternatives.length)]),
    ...(qualifiers.length === 0 ? [] : [say(accessWords.qualifiers, language, { list: notes(qualifiers, language) })]),
    ...(closed.length === 0 ? [] : [say(words, language), ...closedLines(closed, language)]),
  ];
}

function notes(qualifiers: readonly string[], language: Language): string {
  return language === 'ja'
    ? qualifiers.join('、')
    : qualifiers.map((one) => accessQualifierWords[one] ?? one).join('; ');
}

function condition({ clause, holds, statement, unknown }: OpenCondition, language: Language): string {
  const text = `${clause.operator} ${clause.key} = ${clause.values.join(', ')}`;
  const said = say(holds ? accessWords.holds : accessWords.holdsNot, language, { clause: text });
  const doubt = unknown ? accessWords.unknownKey[language] : '';
  const effect = accessPartWords[statement.policy.kind]?.[language] ?? statement.policy.kind;
  return `${said}${doubt}  ← ${effect} ${statement.policy.name}`;
}
