import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** Macie is on; where it is not, it must be asked whether classified data lies in the region's buckets. */
export const macieEnabled: CheckFunction = {
  name: 'macie-enabled',
  rests: ['status'],
  compare(fact) {
    const found = seenValue(fact, 'status') ?? null;
    if (found === 'ENABLED') return { result: 'MATCH', reason: 'EQUAL', found };
    return { result: 'INDETERMINATE', reason: 'NEEDS_INTERVIEW', found };
  },
};
