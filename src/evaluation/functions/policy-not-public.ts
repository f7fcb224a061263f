import { publicStatements } from '../../facts/public-statements.ts';
import { seenPolicy } from '../../facts/seen-policy.ts';
import type { CheckFunction } from '../check-function.ts';

/** No statement of the resource policy allows everyone without a condition that names who. */
export const policyNotPublic: CheckFunction = {
  name: 'policy-not-public',
  rests: ['policy'],
  compare(fact) {
    const policy = seenPolicy(fact, 'policy');
    if (policy === undefined) return { result: 'MATCH', reason: 'EQUAL', found: [] };
    if (policy === 'unreadable') return { result: 'INDETERMINATE', reason: 'UNKNOWN_CONDITION', found: policy };
    const open = publicStatements(policy);
    const found = open.map(({ sid, actions }) => `${sid === undefined ? '-' : sid}: ${actions.join(', ')}`);
    return found.length > 0
      ? { result: 'MISMATCH', reason: 'PUBLIC', found }
      : { result: 'MATCH', reason: 'EQUAL', found };
  },
};
