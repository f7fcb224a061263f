import type { LedgerLine } from '../../engagement/people/people-criteria.ts';
import type { Reference } from '../../facts/value.ts';
import type { PeopleInput } from './people-input.ts';

/** The lists in which the id of a line would stand: that it is not there is proven by them. */
export function listRefs({ store }: LedgerLine, { listRefs: refsOf, platforms }: PeopleInput): readonly Reference[] {
  if (store.kind === 'center') return refsOf('center');
  if (store.kind === 'directory') return [];
  const accounts = store.accounts ?? platforms.map((platform) => platform.replace(/^aws:/, ''));
  return accounts.flatMap(refsOf);
}
