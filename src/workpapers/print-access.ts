import type { Row } from '../evaluation/row.ts';
import type { Level } from '../procedures/level.ts';
import type { Language, Text } from '../text/language.ts';
import { say } from '../text/say.ts';
import { type AccessFound, accessFound } from './access-found.ts';
import { accessRequired } from './access-required.ts';
import { accessWords } from './access-words.ts';
import { leafHelpers } from './leaf-helpers.ts';
import { levelName } from './level-name.ts';
import { paperWords } from './paper-words.ts';
import { printCondition } from './print-condition.ts';
import { printStatement } from './print-statement.ts';
import { shortArn } from './short-arn.ts';

const words: Readonly<Record<string, Text>> = accessWords;
const shownExamples = 3;
const shownStatements = 6;

/** What a row of the access-control matrix requires and found, in the parts its columns print. */
export interface PrintedAccess {
  readonly requiredRaw: string;
  /** The client's own sign in quotation marks; our own words for an empty or missing one without. */
  readonly requiredQuoted: string;
  readonly requiredLevels: string;
  readonly requiredConditions: string;
  readonly foundLevels: string;
  readonly foundConditions: string;
  readonly differs: string;
  readonly basis: string;
  readonly actions: string;
  /** The first example alone, for a sentence. */
  readonly action: string;
  readonly statement: string;
  readonly unused: string;
}

/** Puts one row of REC-ACM into words. */
export function printAccess(row: Row, language: Language): PrintedAccess {
  const t = (text: Text, data?: Readonly<Record<string, unknown>>): string => say(text, language, data);
  const join = (list: readonly string[]): string => list.join(language === 'ja' ? '、' : ', ');
  const names = (levels: readonly Level[]): string =>
    levels.includes('ADM') && levels.length > 3
      ? t(accessWords.asAdmin, { n: levels.length - 1 })
      : join(levels.map((level) => levelName(level, language)));
  const found = accessFound(row);
  const required = accessRequired(row);
  const written = row.required?.raw ?? '';
  // An empty cell has levels of its own only where a single cell was compared.
  const raw = written === '' && required !== null ? t(accessWords.empty) : written;
  const seen = row.found?.state === 'seen';
  const levelsOf = (levels: readonly Level[]): string => (levels.length === 0 ? t(accessWords.noLevel) : names(levels));
  const actions = found.actions.map(({ level, action }) =>
    t(accessWords.example, { level: levelName(level, language), action }),
  );
  const shown = [...new Set(actions)].slice(0, shownExamples);
  const more = (found.counts['actions'] ?? 0) - shown.length;
  const basis = [...basisOf(found, language)];
  const [first] = found.actions;
  const [denied] = found.denied;
  return {
    requiredRaw: raw,
    requiredQuoted: raw === '' || isOurs(raw) ? raw : t(accessWords.quoted, { text: raw }),
    requiredLevels: required === null ? '' : levelsOf(required.levels),
    requiredConditions:
      required === null
        ? ''
        : [
            ...required.conditions.map(({ id, text }) => (text === '' || text === id ? id : `${id} ${text}`)),
            ...(required.validTo === undefined ? [] : [t(accessWords.until, { day: required.validTo })]),
          ].join('\n'),
    foundLevels: foundLevels(row, found, levelsOf, t, language),
    foundConditions:
      found.conditions.map((one) => printCondition(one, language)).join('\n') ||
      (seen && required !== null && found.levels.length > 0 ? '―' : ''),
    differs: differsOf(row, found, names, t),
    basis: [
      ...basis.slice(0, shownStatements),
      ...(basis.length > shownStatements ? [t(accessWords.morePlaces, { n: basis.length - shownStatements })] : []),
    ].join('\n'),
    actions: [
      ...shown,
      ...(more > 0 && shown.length > 0 ? [t(accessWords.moreActions, { n: more })] : []),
      ...(shown.length > 0 ? [] : found.denied.slice(0, shownExamples).map((one) => deniedLine(one, t))),
      ...found.escalations
        .slice(0, shownExamples)
        .map(({ path }) => t(accessWords.way, { path: path.map((one) => shortArn(one)).join(' → ') })),
      ...extras(found, t, join),
    ].join('\n'),
    action: first?.action ?? denied?.action ?? '',
    statement: basis[0] ?? '―',
    unused:
      found.unused === undefined
        ? ''
        : found.unused.days === null
          ? t(accessWords.neverUsed)
          : t(accessWords.unusedDays, { n: found.unused.days }),
  };
}

/** Rows that no cell speaks of say so in words of ours. */
function isOurs(raw: string): boolean {
  return raw === accessWords.notWritten.ja || raw === accessWords.empty.ja || raw === accessWords.empty.en;
}

type Say = (text: Text, data?: Readonly<Record<string, unknown>>) => string;

function foundLevels(
  row: Row,
  found: AccessFound,
  levelsOf: (levels: readonly Level[]) => string,
  t: Say,
  language: Language,
): string {
  const { found: value } = row;
  if (value === null) return '';
  if (value.state === 'unread') return t(paperWords.unread, { code: value.code });
  if (value.state === 'absent') return row.reason === 'NO_POPULATION' ? '' : t(accessWords.notFound);
  if (found.uses !== undefined)
    return t(accessWords.emergencyUse, { uses: found.uses, open: found.counts['unapproved'] ?? 0 });
  if (found.activeKeys !== undefined)
    return t(accessWords.rootUse, {
      keys: found.activeKeys,
      last:
        found.lastUsed == null ? t(accessWords.never) : leafHelpers.dateTime(found.lastUsed, { data: { language } }),
    });
  return row.rule.id === 'ACM-RESOURCE' || row.rule.id === 'ACM-ANALYZER' ? '' : levelsOf(found.levels);
}

function differsOf(row: Row, found: AccessFound, names: (levels: readonly Level[]) => string, t: Say): string {
  return [
    ...(row.reason === 'CONDITION' && found.levels.length > 0
      ? [t(accessWords.condition, { levels: names(found.levels) })]
      : []),
    ...(found.excess.length > 0 && row.reason !== 'CONDITION' && row.reason !== 'MISSING'
      ? [t(row.result === 'MISMATCH' ? accessWords.excess : accessWords.wouldExcess, { levels: names(found.excess) })]
      : []),
    ...(found.missing.length > 0 ? [t(accessWords.missing, { levels: names(found.missing) })] : []),
  ].join('\n');
}

function basisOf({ actions, denied, escalations, entries }: AccessFound, language: Language): ReadonlySet<string> {
  const statements = [...actions, ...denied, ...escalations, ...entries].flatMap(({ by }) => by);
  const limits = denied.flatMap((one) => one.limits);
  return new Set([...statements.map((one) => printStatement(one, language)), ...limits]);
}

function deniedLine({ action, reason }: AccessFound['denied'][number], t: Say): string {
  const why = words[reason];
  return `${action}（${why === undefined ? reason : t(why)}）`;
}

function extras(found: AccessFound, t: Say, join: (list: readonly string[]) => string): readonly string[] {
  return [
    ...(found.candidates.length > 0
      ? [t(accessWords.candidates, { list: join(found.candidates.map((one) => shortArn(one))) })]
      : []),
    ...(found.lacksTags.length > 0 ? [t(accessWords.lacksTags, { list: join(found.lacksTags) })] : []),
  ];
}
