import { placeOf } from '../evidence/place-of.ts';
import type { Evidence } from '../evidence/read-evidence.ts';

/** What the earlier evidence of a folder shows of one operation in one place. */
export interface EarlierCount {
  readonly questions: number;
  /** Pages, at least one per question. */
  readonly requests: number;
}

/** Earlier answers by `service:Operation account region`; an operation whose list was read and empty counts zero, an unread one is not there. */
export function earlierCounts({ answers, notAsked }: Evidence): ReadonlyMap<string, EarlierCount> {
  const counts = new Map<string, EarlierCount>();
  for (const record of notAsked)
    if (record.reason === 'NO_PARENT') counts.set(placeOf(record), { questions: 0, requests: 0 });
  for (const answer of answers) {
    if (answer.superseded) continue;
    const known = counts.get(placeOf(answer)) ?? { questions: 0, requests: 0 };
    const requests = known.requests + Math.max(1, answer.pages);
    counts.set(placeOf(answer), { questions: known.questions + 1, requests });
  }
  // An operation that hangs on several lists is known only where none of them was left unread.
  for (const record of notAsked) if (record.reason !== 'NO_PARENT') counts.delete(placeOf(record));
  return counts;
}
