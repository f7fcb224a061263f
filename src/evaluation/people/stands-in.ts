import type { LedgerLine } from '../../engagement/people/people-criteria.ts';
import type { Identity } from './identity.ts';

/** Whether a line of the ledger speaks of the store an identity stands in. */
export function standsIn({ store }: LedgerLine, { kind, account, directory }: Identity): boolean {
  if (store.kind === 'iam')
    return kind === 'iam-user' && (store.accounts === null || store.accounts.includes(account ?? ''));
  if (store.kind === 'center') return kind === 'center-user';
  return kind === 'idp-member' && store.key === directory;
}
