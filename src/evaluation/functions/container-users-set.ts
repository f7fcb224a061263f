import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** Every container names its user; where one does not, the image decides, and that is not in the answer. */
export const containerUsersSet: CheckFunction = {
  name: 'container-users-set',
  rests: ['userNotSet'],
  compare(fact) {
    const found = seenValue(fact, 'userNotSet') ?? [];
    if (Array.isArray(found) && found.length === 0) return { result: 'MATCH', reason: 'EQUAL', found };
    return { result: 'INDETERMINATE', reason: 'NEEDS_OBSERVATION', found };
  },
};
