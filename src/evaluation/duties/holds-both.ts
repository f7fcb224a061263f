import { headingKey } from '../../engagement/heading-key.ts';
import type { Example } from './capability.ts';
import type { Conflict } from './conflict.ts';
import type { DutySubject, HeldDuty } from './duty-subject.ts';

/** How somebody stands to a pair of duties. */
export interface BothSides {
  /** `duties`: both are assigned · `rights`: both can be done. */
  readonly by: readonly ('duties' | 'rights')[];
  /** Only on conditions nobody can tell, or by a row the client has not confirmed. */
  readonly doubt: 'UNKNOWN_CONDITION' | 'MAPPING_UNCONFIRMED' | null;
  readonly duties: readonly HeldDuty[];
  readonly examples: readonly (readonly [side: string, examples: readonly Example[]])[];
}

/** Whether somebody holds both duties of a pair, by assignment or by what they can do; null where not. */
export function holdsBoth({ duties, capability }: DutySubject, conflict: Conflict): BothSides | null {
  const assigned = conflict.duties.map((duty) => duties.find((held) => headingKey(held.duty) === headingKey(duty)));
  const sides = conflict.sides?.map((side) => capability.held.get(side) ?? []) ?? [];
  const byDuties = assigned.every((held) => held !== undefined);
  const byRights = sides.length === 2 && sides.every((examples) => examples.length > 0);
  if (!byDuties && !byRights) return null;
  const firmRights = byRights && sides.every((examples) => examples.some(({ standing }) => standing !== 'unknown'));
  const firmDuties = byDuties && assigned.every((held) => held?.confirmed === true);
  return {
    by: [...(byDuties ? (['duties'] as const) : []), ...(byRights ? (['rights'] as const) : [])],
    doubt: firmRights || firmDuties ? null : byRights ? 'UNKNOWN_CONDITION' : 'MAPPING_UNCONFIRMED',
    duties: assigned.flatMap((held) => held ?? []),
    examples: byRights ? conflict.duties.map((duty, at) => [duty, sides[at] ?? []] as const) : [],
  };
}
