import { headingKey } from '../../engagement/heading-key.ts';
import type { ConflictLine } from '../../engagement/people/people-criteria.ts';
import type { DutyGuide, DutyPair, PairSide } from '../../procedures/duty-guide.ts';
import type { Conflict } from './conflict.ts';

/** The pairs the client declared, each once, then the usual pairs that none of them means. */
export function listConflicts(lines: readonly ConflictLine[], { pairs }: DutyGuide): readonly Conflict[] {
  const declared = new Map<string, Conflict>();
  for (const line of lines) {
    const { duty, conflictsWith } = line;
    const key = [duty, conflictsWith].map(headingKey).sort().join('×');
    const found = findPair(duty, conflictsWith, pairs);
    if (!declared.has(key))
      declared.set(key, {
        id: `${duty}×${conflictsWith}`,
        duties: [duty, conflictsWith],
        sides: found === null ? null : [`${found.pair.id}/${found.first}`, `${found.pair.id}/${1 - found.first}`],
        controls: found?.pair.controls ?? ['27017:9.2.3'],
        line,
        pair: found?.pair ?? null,
      });
  }
  const meant = new Set([...declared.values()].map(({ pair }) => pair?.id));
  const usual = pairs
    .filter(({ id }) => !meant.has(id))
    .map((pair): Conflict => {
      const [a, b] = pair.sides;
      return {
        id: `${a.name.ja}×${b.name.ja}`,
        duties: [a.name.ja, b.name.ja],
        sides: [`${pair.id}/0`, `${pair.id}/1`],
        controls: pair.controls,
        line: null,
        pair,
      };
    });
  return [...declared.values(), ...usual];
}

function findPair(
  a: string,
  b: string,
  pairs: readonly DutyPair[],
): { readonly pair: DutyPair; readonly first: 0 | 1 } | null {
  const means = ({ words }: PairSide, text: string): boolean =>
    words.some((word) => headingKey(word) === headingKey(text));
  for (const pair of pairs) {
    const [one, two] = pair.sides;
    if (means(one, a) && means(two, b)) return { pair, first: 0 };
    if (means(one, b) && means(two, a)) return { pair, first: 1 };
  }
  return null;
}
