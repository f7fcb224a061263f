import type { NotAskedRecord } from '../evidence/journal-record.ts';
import type { CountingAnswer, Evidence } from '../evidence/read-evidence.ts';

/** What the ledger holds of one account. */
export interface AccountEvidence {
  readonly answers: readonly CountingAnswer[];
  readonly notAsked: readonly NotAskedRecord[];
}

const known = new WeakMap<Evidence, ReadonlyMap<string, AccountEvidence>>();
const nothing: AccountEvidence = { answers: [], notAsked: [] };

/** The answers of one account, in the ledger's order; the ledger is sorted out once, not once per account and region. */
export function evidenceOfAccount(evidence: Evidence, account: string): AccountEvidence {
  const found = known.get(evidence) ?? sortOut(evidence);
  known.set(evidence, found);
  return found.get(account) ?? nothing;
}

function sortOut({ answers, notAsked }: Evidence): ReadonlyMap<string, AccountEvidence> {
  const accounts = new Map<string, { answers: CountingAnswer[]; notAsked: NotAskedRecord[] }>();
  const of = (account: string): { answers: CountingAnswer[]; notAsked: NotAskedRecord[] } => {
    const one = accounts.get(account) ?? { answers: [], notAsked: [] };
    accounts.set(account, one);
    return one;
  };
  for (const answer of answers) of(answer.account).answers.push(answer);
  for (const record of notAsked) of(record.account).notAsked.push(record);
  return accounts;
}
