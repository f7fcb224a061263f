import type { OpenCondition } from '../decision.ts';
import type { Term, TermCondition } from './term.ts';

const most = 64;

function includes(set: readonly TermCondition[], other: readonly TermCondition[]): boolean {
  return other.every(({ key, open }) => set.some((one) => one.key === key && one.open.holds === open.holds));
}

/** The sets of conditions any one of which suffices, without those that ask for more than another one; at most 64. */
export function minimiseConditions(terms: readonly Term[]): {
  readonly sets: readonly (readonly OpenCondition[])[];
  readonly cut: boolean;
} {
  const sorted = terms.map(({ conditions }) => conditions).sort((a, b) => a.length - b.length);
  const kept: (readonly TermCondition[])[] = [];
  for (const set of sorted) {
    if (kept.some((one) => includes(set, one))) continue;
    if (kept.length === most) return { sets: kept.map((one) => one.map(({ open }) => open)), cut: true };
    kept.push(set);
  }
  return { sets: kept.map((one) => one.map(({ open }) => open)), cut: false };
}
