import type { Policy, PolicySource } from '../policy.ts';

/** The same statements under another name: a managed policy as boundary, as a group's, or as another account's copy of it. */
export function namePaper(policy: Policy, source: PolicySource): Policy {
  return { ...policy, source, statements: policy.statements.map((statement) => ({ ...statement, policy: source })) };
}
