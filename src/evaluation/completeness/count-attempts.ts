import type { Evidence } from '../../evidence/read-evidence.ts';

/** How many questions were put in a place, how many of them were read, and the first code of those that were not. */
export interface Attempts {
  readonly put: number;
  readonly read: number;
  readonly code: string | null;
}

/** Counts the ledger once, by account and region. */
export function countAttempts(evidence: Pick<Evidence, 'answers'>): ReadonlyMap<string, Attempts> {
  const attempts = new Map<string, Attempts>();
  for (const { account, region, outcome, code } of evidence.answers) {
    const known = attempts.get(`${account} ${region}`) ?? { put: 0, read: 0, code: null };
    const read = outcome === 'answered' || outcome === 'absent';
    attempts.set(`${account} ${region}`, {
      put: known.put + 1,
      read: known.read + Number(read),
      code: known.code ?? (read ? null : (code ?? outcome)),
    });
  }
  return attempts;
}
