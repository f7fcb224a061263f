import type { LedgerLine } from '../../engagement/people/people-criteria.ts';
import type { PeopleInput } from './people-input.ts';

/** The platform under which a line of the ledger is told: its account, else the organisation's. */
export function platformOfLine({ store }: LedgerLine, { home }: PeopleInput): string {
  if (store.kind !== 'iam' || store.accounts === null) return home;
  const [only, ...others] = store.accounts;
  return only !== undefined && others.length === 0 ? `aws:${only}` : home;
}
