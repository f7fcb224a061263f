import type { Explanation } from '../../text/completeness-words.ts';
import type { CompletenessLine } from './completeness-line.ts';

/** A legitimate reason for a difference: by how much the first source may exceed the second (negative: fall short of it). */
export interface Allowance {
  readonly word: Explanation;
  readonly count: number;
  /** True where the reason can explain any part of its count (a delay), not only the whole of it. */
  readonly upTo?: true;
}

/** The fewest reasons that together account for the whole difference; none where no choice of them does. */
export function explainDifference(
  difference: number,
  allowances: readonly Allowance[],
): CompletenessLine['explanations'] {
  if (difference === 0) return [];
  const usable = allowances.filter(({ count }) => count !== 0 && !Number.isNaN(count)).slice(0, 10);
  const choices = Array.from({ length: 2 ** usable.length }, (_, bits) => usable.filter((_, at) => bits & (1 << at)));
  for (const choice of choices.sort((a, b) => a.length - b.length)) {
    const whole = choice.filter(({ upTo }) => upTo !== true);
    const parts = choice.filter(({ upTo }) => upTo === true);
    const rest = difference - whole.reduce((sum, { count }) => sum + count, 0);
    const exact = whole.map(({ word, count }) => ({ word, count }));
    if (parts.length === 0 && rest === 0) return exact;
    const [part] = parts;
    if (parts.length === 1 && part !== undefined && fits(rest, part.count))
      return [...exact, { word: part.word, count: rest }];
  }
  return [];
}

function fits(rest: number, count: number): boolean {
  return rest !== 0 && Math.sign(rest) === Math.sign(count) && Math.abs(rest) <= Math.abs(count);
}
