import { headingKey } from '../../engagement/heading-key.ts';
import type { DutyLine } from '../../engagement/people/people-criteria.ts';

const order = ['①', '②', '③'] as const;

/** The client's duties by name; a duty that stands on several lines may control what any of them allows. */
export function declaredDuties(lines: readonly DutyLine[]): ReadonlyMap<string, DutyLine> {
  const duties = new Map<string, DutyLine>();
  for (const line of lines) {
    const key = headingKey(line.duty);
    const known = duties.get(key);
    if (known === undefined) duties.set(key, line);
    else {
      const { targets } = known;
      const both = targets === null || line.targets === null ? null : [...targets, ...line.targets];
      duties.set(key, {
        ...known,
        targets: both === null ? null : order.filter((target) => both.includes(target)),
        persons: [...known.persons, ...line.persons],
      });
    }
  }
  return duties;
}
