import type { Closed } from '../../access/closed.ts';
import type { LedgerLine } from '../../engagement/people/people-criteria.ts';
import type { PeopleMatches } from './match-people.ts';
import type { PeopleInput } from './people-input.ts';

/** The list that was not read and could hold the id of a line, also that of an account nobody asked; null where all were read. */
export function gapOfLine(
  { store }: LedgerLine,
  { closed }: Pick<PeopleMatches, 'closed'>,
  { platforms, excludedAccounts }: Pick<PeopleInput, 'platforms' | 'excludedAccounts'>,
): Closed | null {
  if (store.kind === 'center') return closed.get('center') ?? null;
  if (store.kind === 'directory') return closed.get(`directory:${store.key}`) ?? null;
  const lists = store.accounts ?? [...closed.keys()].filter((key) => /^\d{12}$/.test(key));
  const gaps = lists.flatMap((account): readonly Closed[] => {
    const gap = closed.get(account);
    if (gap !== undefined) return [gap];
    if (platforms.includes(`aws:${account}`) || excludedAccounts.has(account)) return [];
    return [{ state: 'closed', part: 'list', of: account, code: 'NOT_ATTEMPTED', exact: null, refs: [] }];
  });
  return gaps[0] ?? null;
}
