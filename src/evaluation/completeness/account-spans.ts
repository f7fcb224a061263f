import type { Evidence } from '../../evidence/read-evidence.ts';

/** When the answers of one account that count were obtained. */
export interface AccountSpan {
  readonly from: string;
  readonly to: string;
  readonly answers: number;
  readonly firstId: string;
}

/** Start and end of collection per account, from the answers that count. */
export function accountSpans(evidence: Pick<Evidence, 'answers'>): ReadonlyMap<string, AccountSpan> {
  const spans = new Map<string, AccountSpan>();
  for (const { account, startedAt, finishedAt, evidenceId, superseded } of evidence.answers) {
    if (superseded === true) continue;
    const known = spans.get(account);
    const earlier = known === undefined || startedAt < known.from;
    spans.set(account, {
      from: earlier ? startedAt : known.from,
      to: known === undefined || finishedAt > known.to ? finishedAt : known.to,
      answers: (known?.answers ?? 0) + 1,
      firstId: earlier ? evidenceId : known.firstId,
    });
  }
  return spans;
}
