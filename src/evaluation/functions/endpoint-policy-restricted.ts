import type { PolicyStatement } from '../../facts/read-policy.ts';
import { seenPolicy } from '../../facts/seen-policy.ts';
import type { CheckFunction } from '../check-function.ts';

/**
 * The endpoint's policy is not the default that allows everyone everything.
 * Rule: AWS PrivateLink guide, "Control access using endpoint policies": without a policy the endpoint gives full access.
 */
export const endpointPolicyRestricted: CheckFunction = {
  name: 'endpoint-policy-restricted',
  rests: ['policy'],
  compare(fact) {
    const policy = seenPolicy(fact, 'policy');
    if (policy === undefined) return { result: 'MISMATCH', reason: 'VALUE', found: null };
    if (policy === 'unreadable') return { result: 'INDETERMINATE', reason: 'UNKNOWN_CONDITION', found: policy };
    const found = policy.map(({ effect, principals, actions, resources }) => ({
      effect,
      principals,
      actions,
      resources,
    }));
    // A Deny beside the full Allow (a data perimeter) narrows it: that is no longer the default.
    const open = policy.some(allowsEverything) && policy.every(({ effect }) => effect === 'Allow');
    return open ? { result: 'MISMATCH', reason: 'VALUE', found } : { result: 'MATCH', reason: 'EQUAL', found };
  },
};

function allowsEverything({ effect, principals, actions, resources, condition }: PolicyStatement): boolean {
  const all = [principals, actions, resources].every((list) => list.includes('*'));
  return effect === 'Allow' && all && Object.keys(condition).length === 0;
}
