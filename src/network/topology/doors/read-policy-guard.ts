import { parsePolicy } from '../../../access/parse-policy.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { UnreadPart } from '../../unread-part.ts';
import { unreadPart } from '../unread-part.ts';
import { type PolicyGuard, policyGuard } from './policy-guard.ts';

const nothing: PolicyGuard = { isOpen: false, isLimited: false, refusesOthers: false, limits: [] };

/** Reads the policy of a fact as a guard; no policy lets nobody in, one that nobody can read is unread. */
export function readPolicyGuard(
  fact: Fact,
  actions: readonly string[],
  resources: readonly string[],
  attribute = 'policyDocument',
): PolicyGuard | UnreadPart {
  const value = fact.attributes[attribute];
  if (value === undefined || value.state === 'unread')
    return unreadPart('door', fact.id, value ?? { code: null, exact: null, refs: fact.refs });
  if (value.state === 'absent' || value.value === '') return nothing;
  const parsed = parsePolicy(value.value, {
    kind: 'resource',
    name: attribute,
    arn: fact.id,
    version: null,
    attachedTo: null,
    refs: value.refs,
  });
  if ('statements' in parsed) return policyGuard(parsed, actions, resources);
  return unreadPart('door', fact.id, { code: 'API_ERROR', exact: 'UNREADABLE_POLICY', refs: value.refs });
}
