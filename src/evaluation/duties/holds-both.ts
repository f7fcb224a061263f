import type { Closed } from '../../access/closed.ts';
import { headingKey } from '../../engagement/heading-key.ts';
import type { Example } from './capability.ts';
import type { Conflict } from './conflict.ts';
import type { DutySubject, HeldDuty } from './duty-subject.ts';
import { gapOfMeaning } from './gap-of-meaning.ts';
import { isProven } from './is-proven.ts';

/** How somebody stands to a pair of duties. */
export interface BothSides {
  /** `duties`: both are assigned · `rights`: both can be done. */
  readonly by: readonly ('duties' | 'rights')[];
  /** Only on conditions nobody can tell, or by a row the client has not confirmed. */
  readonly doubt: 'UNKNOWN_CONDITION' | 'MAPPING_UNCONFIRMED' | null;
  readonly duties: readonly HeldDuty[];
  readonly examples: readonly (readonly [side: string, examples: readonly Example[]])[];
}

/** Whether somebody holds both duties of a pair, by assignment or by what they can do; closed where what was not read decides it; null where not. */
export function holdsBoth(subject: DutySubject, conflict: Conflict): BothSides | Closed | null {
  const { duties, capability } = subject;
  const assigned = conflict.duties.map((duty) => duties.find((held) => headingKey(held.duty) === headingKey(duty)));
  const sides = conflict.sides?.map((side) => capability.held.get(side) ?? []) ?? [];
  const byDuties = assigned.every((held) => held !== undefined);
  const byRights = sides.length === 2 && sides.every((examples) => examples.length > 0);
  const firmRights = byRights && sides.every((examples) => examples.some(isProven));
  const firmDuties = byDuties && assigned.every((held) => held?.confirmed === true);
  if (!firmRights && !firmDuties) {
    const gap = gapOf(subject, conflict);
    if (gap !== undefined) return gap;
  }
  if (!byDuties && !byRights) return null;
  return {
    by: [...(byDuties ? (['duties'] as const) : []), ...(byRights ? (['rights'] as const) : [])],
    doubt: firmRights || firmDuties ? null : byRights ? 'UNKNOWN_CONDITION' : 'MAPPING_UNCONFIRMED',
    duties: assigned.flatMap((held) => held ?? []),
    examples: byRights ? conflict.duties.map((duty, at) => [duty, sides[at] ?? []] as const) : [],
  };
}

/** What was not read and could give the side that is missing: further principals, rights that decide it, a duty of a row that may be theirs. */
function gapOf({ closed, capability, duties, possibleDuties }: DutySubject, conflict: Conflict): Closed | undefined {
  const [own] = closed;
  if (own !== undefined) return own;
  const rights = (conflict.sides ?? []).map((side) => ({
    held: (capability.held.get(side) ?? []).some(isProven),
    gap: gapOfMeaning(capability, side),
  }));
  if (rights.length > 0 && rights.every(({ held, gap }) => held || gap !== undefined))
    return rights.find(({ held }) => !held)?.gap;
  const named = conflict.duties.map((duty) => ({
    held: duties.some((one) => headingKey(one.duty) === headingKey(duty)),
    gap: possibleDuties.find((one) => headingKey(one.duty) === headingKey(duty))?.closed,
  }));
  return named.every(({ held, gap }) => held || gap !== undefined) ? named.find(({ held }) => !held)?.gap : undefined;
}
