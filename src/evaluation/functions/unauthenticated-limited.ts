import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** People who did not sign in get no role from a Cognito identity pool; where they do, what the role may do must be read by hand. */
export const unauthenticatedLimited: CheckFunction = {
  name: 'unauthenticated-limited',
  rests: ['allowUnauthenticated', 'unauthenticatedRole'],
  compare(fact) {
    const allowed = seenValue(fact, 'allowUnauthenticated');
    const role = seenValue(fact, 'unauthenticatedRole');
    if (allowed === false || (allowed === true && role === undefined)) {
      return { result: 'MATCH', reason: 'EQUAL', found: allowed };
    }
    return { result: 'INDETERMINATE', reason: 'NEEDS_INTERVIEW', found: role ?? null };
  },
};
