import { seenValue } from '../../facts/seen-value.ts';
import type { CheckFunction } from '../check-function.ts';

/** A policy of the client's own holds no statement that allows every action on every resource. */
export const noAdminStatements: CheckFunction = {
  name: 'no-admin-statements',
  rests: ['adminStatements', 'attachedTo'],
  compare(fact) {
    const found = seenValue(fact, 'adminStatements');
    if (!Array.isArray(found))
      return { result: 'INDETERMINATE', reason: 'UNKNOWN_CONDITION', found: 'unreadable-policy' };
    if (found.length > 0) return { result: 'MISMATCH', reason: 'EXCESS', found };
    return { result: 'MATCH', reason: 'EQUAL', found };
  },
};
