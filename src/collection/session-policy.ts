import { AkashiError } from '../text/akashi-error.ts';
import { deniedActions } from './denied-actions.ts';
import { outsideManagedPolicies } from './outside-managed-policies.ts';
import { policyDocument } from './policy-document.ts';
import { readingPatterns } from './reading-patterns.ts';

/** The two parts of a session policy as AssumeRole takes them. */
export interface SessionPolicy {
  readonly Policy: string;
  readonly PolicyArns: readonly { readonly arn: string }[];
}

/** Longest inline session policy together with its ARNs, in characters (STS AssumeRole). */
const mostCharacters = 2_048;

/**
 * The read-only session policy every AssumeRole carries (decision 26): whatever the client's role may do, the session cannot do more.
 * The two AWS managed audit policies stand by ARN, because the declared actions in full do not fit 2,048 characters; inline stand
 * what those two lack, as patterns by verb where the names do not fit, and the explicit Deny, which outweighs everything else.
 */
export function sessionPolicy(actions: readonly string[], partition: string): SessionPolicy {
  const supplement = [...new Set(actions.filter((action) => outsideManagedPolicies.includes(action)))].sort();
  const PolicyArns = ['SecurityAudit', 'job-function/ViewOnlyAccess'].map((name) => ({
    arn: `arn:${partition}:iam::aws:policy/${name}`,
  }));
  const arns = PolicyArns.reduce((sum, { arn }) => sum + arn.length, 0);
  const exact = inlinePolicy(supplement);
  if (exact.length + arns <= mostCharacters) return { Policy: exact, PolicyArns };
  // A session policy is only a ceiling: a pattern allows nothing that the role itself does not allow, and never a denied action.
  const Policy = inlinePolicy(
    readingPatterns(supplement, 'always').map((pattern) => pattern.replace(':Describe*', ':Desc*')),
  );
  const size = Policy.length + arns;
  if (size > mostCharacters) throw new AkashiError('SESSION_POLICY_TOO_LONG', { size, most: mostCharacters });
  return { Policy, PolicyArns };
}

function inlinePolicy(supplement: readonly string[]): string {
  const deny = {
    Sid: 'AkashiNeverRead',
    Effect: 'Deny',
    Action: [...deniedActions, 's3:GetObject*'],
    Resource: '*',
  } as const;
  const allow = { Sid: 'AkashiRead', Effect: 'Allow', Action: supplement, Resource: '*' } as const;
  return JSON.stringify(policyDocument(supplement.length === 0 ? [deny] : [allow, deny]));
}
