import type { CountingAnswer, Evidence } from '../../evidence/read-evidence.ts';
import { answerReference } from '../../facts/answer-reference.ts';
import { accountSpans } from './account-spans.ts';
import type { CompletenessLine } from './completeness-line.ts';
import { grouped } from './grouped.ts';
import { makeSide } from './make-side.ts';
import { sessionOf } from './session-of.ts';

/**
 * Start and end of collection per account, and each item whose answers that count come from more than one session
 * or lie more than the agreed hours apart: 収集時点混在 (domain E.3, 5).
 */
export function* compareTimes(
  evidence: Pick<Evidence, 'answers' | 'records'>,
  mostHours: number,
): Iterable<CompletenessLine> {
  for (const [account, { from, to, answers, firstId }] of accountSpans(evidence)) {
    const mixed = hoursBetween(from, to) > mostHours;
    const head = { subject: 'span', object: null, platform: `aws:${account}`, region: 'global' };
    const span = [makeSide('ledger', from, [{ id: firstId }]), { ...makeSide('ledger', to), count: answers }] as const;
    yield timeLine(head, span, hoursBetween(from, to), mixed);
  }
  const sessions = sessionOf(evidence);
  const items = grouped(
    evidence.answers.filter(({ superseded }) => superseded !== true),
    ({ account, item }) => `${account} ${item}`,
  );
  for (const answers of items.values()) {
    const [first, last] = ends(answers);
    const hours = hoursBetween(first.startedAt, last.finishedAt);
    const numbers = new Set(answers.map(({ evidenceId }) => sessions.get(evidenceId)));
    if (numbers.size < 2 && hours <= mostHours) continue;
    const head = { subject: first.item, object: null, platform: `aws:${first.account}`, region: 'global' };
    const sides = [
      makeSide('ledger', first.startedAt, [answerReference(first)]),
      { ...makeSide('ledger', last.finishedAt, [answerReference(last)]), count: numbers.size },
    ] as const;
    yield timeLine(head, sides, hours, true);
  }
}

function timeLine(
  head: Pick<CompletenessLine, 'subject' | 'object' | 'platform' | 'region'>,
  [first, second]: readonly [CompletenessLine['first'], CompletenessLine['second']],
  hours: number,
  mixed: boolean,
): CompletenessLine {
  return {
    check: 'TIME',
    ...head,
    first,
    second,
    difference: Math.round(hours * 100) / 100,
    explanations: mixed ? [{ word: 'MIXED_TIMES', count: null }] : [],
    state: mixed ? 'DIFFERENT' : 'AGREED',
    code: null,
  };
}

function ends(answers: readonly CountingAnswer[]): readonly [CountingAnswer, CountingAnswer] {
  return answers.reduce<readonly [CountingAnswer, CountingAnswer]>(
    ([first, last], one) => [
      one.startedAt < first.startedAt ? one : first,
      one.finishedAt > last.finishedAt ? one : last,
    ],
    [answers[0] as CountingAnswer, answers[0] as CountingAnswer],
  );
}

function hoursBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 3_600_000;
}
