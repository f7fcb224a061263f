import type { LedgerLine, Movement } from '../../engagement/people/people-criteria.ts';

/** What the client's records say of an id on the day of the evidence, and since when. */
export interface LineState {
  readonly state: 'current' | 'ended' | 'moved' | 'disabled' | 'future' | 'unclear';
  readonly since: string | null;
  /** Where it is written, when not on the line itself. */
  readonly at: string | null;
}

/** Reads a line of the ledger together with the person's movements, as of one day. */
export function lineState(line: LedgerLine, movements: readonly Movement[], day: string): LineState {
  const { end, start, standing } = line;
  const here = (state: LineState['state'], since: string | null): LineState => ({ state, since, at: null });
  if (line.unclear !== null || standing === null) return here('unclear', null);
  if (end !== null && end < day) return here('ended', end);
  if (standing === 'disabled') return here('disabled', end);
  if (end !== null) return here('current', null);
  const own = movements.filter(({ person, date }) => person === line.person && date <= day);
  const left = (list: readonly Movement[]): Movement | undefined =>
    list.findLast(({ kind }) => kind === 'left' || kind === 'suspended');
  const sorted = own.filter(({ kind }) => kind !== 'moved').sort((a, b) => (a.date < b.date ? -1 : 1));
  if (standing === 'left' || standing === 'suspended') return here('ended', left(sorted)?.date ?? null);
  const last = sorted.at(-1);
  if (last !== undefined && (last.kind === 'left' || last.kind === 'suspended') && last.date < day)
    return { state: 'ended', since: last.date, at: last.at };
  if (standing === 'moved') return here('moved', own.filter(({ kind }) => kind === 'moved').at(-1)?.date ?? null);
  if (start !== null && start > day) return here('future', start);
  return here('current', null);
}
