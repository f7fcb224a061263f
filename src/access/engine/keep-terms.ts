import type { Case } from './case.ts';
import type { Term } from './term.ts';

/** More ways than this are not followed up; the decision says so. */
const most = 512;

/** Bounds the work that a policy of hundreds of partial or conditional statements can make. */
export function keepTerms(terms: readonly Term[], one: Case): readonly Term[] {
  if (terms.length <= most) return terms;
  one.truncated = true;
  const sorted = [...terms].sort((a, b) => a.conditions.length - b.conditions.length);
  return sorted.slice(0, most);
}
