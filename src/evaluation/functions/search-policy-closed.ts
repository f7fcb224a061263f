import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** A network policy opens no collection and no dashboard to every network; one that cannot be read decides nothing. */
export const searchPolicyClosed: CheckFunction = {
  name: 'search-policy-closed',
  rests: ['publicResources'],
  compare(fact) {
    const found = seenValue(fact, 'publicResources');
    if (!Array.isArray(found)) return { result: 'INDETERMINATE', reason: 'UNKNOWN_CONDITION', found: found ?? null };
    if (found.length > 0) return { result: 'MISMATCH', reason: 'PUBLIC', found };
    return { result: 'MATCH', reason: 'EQUAL', found };
  },
};
