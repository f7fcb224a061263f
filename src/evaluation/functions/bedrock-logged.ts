import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** Model invocations are recorded; where they are not, it must be asked whether Bedrock is used in the region at all. */
export const bedrockLogged: CheckFunction = {
  name: 'bedrock-logged',
  rests: ['destinations'],
  compare(fact) {
    const found = seenValue(fact, 'destinations') ?? [];
    if (Array.isArray(found) && found.length > 0) return { result: 'MATCH', reason: 'EQUAL', found };
    return { result: 'INDETERMINATE', reason: 'NEEDS_INTERVIEW', found };
  },
};
