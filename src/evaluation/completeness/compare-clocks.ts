import type { CountingAnswer, Evidence } from '../../evidence/read-evidence.ts';
import type { Explanation } from '../../text/completeness-words.ts';
import type { CompletenessLine } from './completeness-line.ts';
import { grouped } from './grouped.ts';
import { makeSide } from './make-side.ts';

/** AWS refuses a signature more than five minutes off (AWS Signature Version 4); a minute is worth a note. */
const limitMs = 300_000;
const noteMs = 60_000;
/** Envelopes read per account, evenly over the time of collection: the clock of one machine drifts, it does not jump. */
const most = 100;

/** The collecting machine's clock against AWS's, per account: median and maximum of the offsets to the Date headers. */
export function* compareClocks(evidence: Pick<Evidence, 'answers' | 'envelope'>): Iterable<CompletenessLine> {
  for (const [account, answers] of grouped(evidence.answers, (answer) => answer.account)) {
    const chosen = choose(answers);
    const offsets = chosen.flatMap((answer) => {
      const { clockOffsetMs } = evidence.envelope(answer).host;
      return clockOffsetMs === null ? [] : [{ offset: clockOffsetMs, id: answer.evidenceId }];
    });
    const sorted = [...offsets].sort((a, b) => a.offset - b.offset || (a.id < b.id ? -1 : 1));
    const median = sorted[Math.floor(sorted.length / 2)];
    const [largest] = [...sorted].sort((a, b) => Math.abs(b.offset) - Math.abs(a.offset));
    const head = {
      check: 'TIME' as const,
      subject: 'clock',
      object: null,
      platform: `aws:${account}`,
      region: 'global',
    };
    const read = `${offsets.length}/${answers.length}`;
    if (median === undefined || largest === undefined) {
      const unread = makeSide('clock', null, [], 'NO_CLOCK');
      yield {
        ...head,
        first: unread,
        second: unread,
        difference: null,
        explanations: [],
        state: 'NOT_COMPARABLE',
        code: 'NO_CLOCK',
      };
      continue;
    }
    const away = Math.abs(largest.offset);
    const word: Explanation | null = away > limitMs ? 'CLOCK_BEYOND_LIMIT' : away > noteMs ? 'CLOCK_NOTED' : null;
    yield {
      ...head,
      first: { ...makeSide('clock', median.offset, [{ id: median.id }]), value: read },
      second: makeSide('clock', largest.offset, [{ id: largest.id }]),
      difference: largest.offset,
      explanations: word === null ? [] : [{ word, count: null }],
      state: word === null ? 'AGREED' : 'DIFFERENT',
      code: null,
    };
  }
}

function choose(answers: readonly CountingAnswer[]): readonly CountingAnswer[] {
  const inTime = [...answers].sort((a, b) => (a.finishedAt < b.finishedAt ? -1 : 1));
  if (inTime.length <= most) return inTime;
  const step = (inTime.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, n) => inTime[Math.round(n * step)] as CountingAnswer);
}
