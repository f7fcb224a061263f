import type { WatchChain } from '../../facts/read-watch-chains.ts';
import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';
import { matchesPattern } from '../matches-pattern.ts';

/**
 * Every named event is watched and the notice reaches a confirmed subscriber. A region that watches nothing decides nothing:
 * a multi-region trail is watched in one region only, and GuardDuty, Security Hub or another product may do the same.
 */
export const changesWatched: CheckFunction = {
  name: 'changes-watched',
  rests: ['chains'],
  compare(fact, parameter) {
    const required = Array.isArray(parameter) ? parameter.map(String) : [];
    if (required.length === 0) return { result: 'INDETERMINATE', reason: 'CRITERION_UNCLEAR', found: [] };
    const chains = (seenValue(fact, 'chains') ?? []) as readonly WatchChain[];
    const about = chains.filter((chain) => required.some((event) => watches(chain, event)));
    const found = about.map((chain) => `${chain.by}: ${chain.reach}`);
    const reached = (reaches: readonly string[]): boolean =>
      required.every((event) => about.some((chain) => reaches.includes(chain.reach) && watches(chain, event)));
    if (reached(['confirmed'])) return { result: 'MATCH', reason: 'EQUAL', found };
    if (about.length === 0 || reached(['confirmed', 'rule'])) {
      return { result: 'INDETERMINATE', reason: 'NEEDS_INTERVIEW', found };
    }
    return { result: 'MISMATCH', reason: 'MISSING', found };
  },
};

function watches(chain: WatchChain, event: string): boolean {
  return chain.events.some((pattern) => matchesPattern(pattern, event));
}
