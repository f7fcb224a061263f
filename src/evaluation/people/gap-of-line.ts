import type { Closed } from '../../access/closed.ts';
import type { LedgerLine } from '../../engagement/people/people-criteria.ts';
import type { PeopleMatches } from './match-people.ts';

/** The list that was not read and could hold the id of a line; null where all were. */
export function gapOfLine({ store }: LedgerLine, { closed }: Pick<PeopleMatches, 'closed'>): Closed | null {
  if (store.kind === 'center') return closed.get('center') ?? null;
  if (store.kind === 'directory') return closed.get(`directory:${store.key}`) ?? null;
  const lists = store.accounts ?? [...closed.keys()].filter((key) => /^\d{12}$/.test(key));
  return lists.flatMap((account) => closed.get(account) ?? [])[0] ?? null;
}
