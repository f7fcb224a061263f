import type { CompletenessLine, CompletenessSide } from '../evaluation/completeness/completeness-line.ts';
import { completenessWords } from '../text/completeness-words.ts';
import type { Text } from '../text/language.ts';
import type { PaperContext } from './paper-context.ts';
import { paperWords } from './paper-words.ts';
import { shortInstant } from './short-instant.ts';
import type { DataRow } from './template-data.ts';

const { states, explanations } = completenessWords;
const codes: Readonly<Record<string, Text>> = completenessWords.codes;
const sources: Readonly<Record<string, Text>> = completenessWords.sources;
const subjects: Readonly<Record<string, Text>> = completenessWords.subjects;

/** One comparison of two sources as a row of B-03; a difference that nothing explains is coloured, since a person must look at it. */
export function completenessRow(line: CompletenessLine, context: PaperContext): DataRow {
  const { first, second, state, difference } = line;
  const unexplained = state === 'DIFFERENT' && line.explanations.length === 0;
  return {
    subject: subjectOf(line, context),
    object: line.object ?? '',
    platform: context.platform(line.platform),
    region: context.region(line.region),
    firstSource: wordOf(sources, first.source, context),
    first: said(first),
    firstCount: first.count,
    firstValue: valueText(line, first, context),
    secondSource: wordOf(sources, second.source, context),
    second: said(second),
    secondCount: second.count,
    secondValue: valueText(line, second, context),
    difference,
    differenceText: difference === null ? '―' : String(difference),
    explanation: context.join(
      line.explanations.map(({ word, count }) =>
        count === null ? context.t(explanations[word]) : `${context.t(explanations[word])} ${count}`,
      ),
    ),
    state: stateOf(line, context),
    result: unexplained
      ? 'INDETERMINATE'
      : state === 'NOT_COMPARABLE'
        ? 'NOT_COLLECTED'
        : state === 'AGREED'
          ? 'MATCH'
          : '',
    evidence: [first, second].flatMap((side) => evidenceOf(side, context)).join('\n'),
  };
}

function subjectOf({ subject }: CompletenessLine, context: PaperContext): string {
  const word = Object.hasOwn(subjects, subject) ? subjects[subject] : undefined;
  if (word !== undefined) return context.t(word);
  const [kind = '', attribute] = subject.split('.');
  return attribute === undefined ? context.kind(kind) : `${context.kind(kind)}（${attribute}）`;
}

/** 照合不能 always with what was not read: our own codes in words, AWS's as AWS wrote them. */
function stateOf({ state, code }: CompletenessLine, context: PaperContext): string {
  return code === null ? context.t(states[state]) : `${context.t(states[state])}（${wordOf(codes, code, context)}）`;
}

function said({ count, value }: CompletenessSide): string {
  return count === null ? (value ?? '―') : String(count);
}

/** A moment in the engagement's time zone, an offset in milliseconds with how many answers showed it, every other value as it is. */
function valueText({ subject, check }: CompletenessLine, side: CompletenessSide, context: PaperContext): string {
  const { count, value, code } = side;
  if (code !== null) return context.t(paperWords.unread, { code: wordOf(codes, code, context) });
  if (check === 'TIME' && subject === 'clock') return value === null ? `${count} ms` : `${count} ms（${value}）`;
  if (check === 'CONTENT' && count !== null) return context.t(completenessWords.units.members, { n: count });
  if (value === null) return '';
  return /^\d{4}-\d\d-\d\dT/.test(value) ? shortInstant(value, context.input.engagement.timezone) : value;
}

function evidenceOf({ evidence, answers }: CompletenessSide, context: PaperContext): readonly string[] {
  if (evidence === null) return [];
  const text = evidence.id;
  return [answers > 1 ? context.t(paperWords.more, { text, n: answers - 1 }) : text];
}

function wordOf(words: Readonly<Record<string, Text>>, name: string, context: PaperContext): string {
  const word = Object.hasOwn(words, name) ? words[name] : undefined;
  return word === undefined ? context.kind(name) : context.t(word);
}
