import type { LedgerLine } from '../../engagement/people/people-criteria.ts';
import type { PeopleInput } from './people-input.ts';

/** Whether a line of the ledger speaks only of accounts the engagement leaves out: nothing more is asked of it. */
export function isExcluded(
  { store }: LedgerLine,
  { excludedAccounts }: Pick<PeopleInput, 'excludedAccounts'>,
): boolean {
  return store.kind === 'iam' && store.accounts?.every((account) => excludedAccounts.has(account)) === true;
}
