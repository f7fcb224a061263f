import type { Closed } from '../../access/closed.ts';
import { touchesAccount } from '../matrix/touches-account.ts';
import type { Identities } from '../people/list-identities.ts';
import type { DutiesInput } from './duties-input.ts';
import type { DutyAssignments } from './duty-assignments.ts';

/** What was not read of those who are held to duties: who else there is could not be told. */
export interface DutyGaps {
  /** Platform → what could hold another principal or person there; one without a gap is not in it. */
  readonly places: ReadonlyMap<string, { readonly kind: 'principal' | 'person'; readonly closed: Closed }>;
  /** The first of all; undefined where everybody is known. */
  readonly any: Closed | undefined;
}

/** Collects the lists that were not read and could hold a principal of a row of the matrix, or an identity of a person. */
export function dutyGaps(
  { closed }: Pick<Identities, 'closed'>,
  assigned: Pick<DutyAssignments, 'closed'>,
  { people }: DutiesInput,
): DutyGaps {
  const lists = [...closed].filter(([list]) => !list.startsWith('directory:')).map(([, gap]) => gap);
  const places = new Map<string, { kind: 'principal' | 'person'; closed: Closed }>();
  for (const platform of people.platforms) {
    const account = platform.replace(/^aws:/, '');
    const principal = closed.get(account) ?? assigned.closed.find((one) => touchesAccount(one, account));
    // Persons are told under the organisation, wherever their ids stand.
    const person = platform === people.home ? lists[0] : undefined;
    if (principal !== undefined) places.set(platform, { kind: 'principal', closed: principal });
    else if (person !== undefined) places.set(platform, { kind: 'person', closed: person });
  }
  return { places, any: lists[0] ?? assigned.closed[0] };
}
