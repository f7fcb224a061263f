import type { Evidence } from '../../evidence/read-evidence.ts';

/** Number of the collecting session of each answer, by evidence id: 1 for the first session of the journal. */
export function sessionOf(evidence: Pick<Evidence, 'records'>): ReadonlyMap<string, number> {
  const sessions = new Map<string, number>();
  let session = 0;
  for (const record of evidence.records) {
    if (record.kind === 'opened') session += 1;
    else if (record.kind === 'answer') sessions.set(record.evidenceId, session);
  }
  return sessions;
}
