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
  for (const { service, operation, account, region, reason } of notAsked) {
    if (reason === 'NO_PARENT')
      counts.set(`${service}:${operation} ${account} ${region}`, { questions: 0, requests: 0 });
  }
  for (const { service, operation, account, region, pages, superseded } of answers) {
    if (superseded) continue;
    const key = `${service}:${operation} ${account} ${region}`;
    const known = counts.get(key) ?? { questions: 0, requests: 0 };
    counts.set(key, { questions: known.questions + 1, requests: known.requests + Math.max(1, pages) });
  }
  // An operation that hangs on several lists is known only where none of them was left unread.
  for (const { service, operation, account, region, reason } of notAsked) {
    if (reason !== 'NO_PARENT') counts.delete(`${service}:${operation} ${account} ${region}`);
  }
  return counts;
}
