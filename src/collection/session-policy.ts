import { AkashiError } from '../text/akashi-error.ts';
import { deniedActions } from './denied-actions.ts';
import { outsideManagedPolicies } from './outside-managed-policies.ts';
import { policyDocument } from './policy-document.ts';

/** The two parts of a session policy as AssumeRole takes them. */
export interface SessionPolicy {
  readonly Policy: string;
  readonly PolicyArns: readonly { readonly arn: string }[];
}

/** Longest inline session policy together with its ARNs, in characters (STS AssumeRole). */
const mostCharacters = 2_048;

/**
 * The read-only session policy every AssumeRole carries (decision 26): whatever the client's role may do, the session cannot do more.
 * The two AWS managed audit policies stand by ARN, because the declared actions in full, or wildcards for forty services, do not fit
 * 2,048 characters; inline stand only what those two lack and the explicit Deny, which outweighs the managed policies too.
 */
export function sessionPolicy(actions: readonly string[], partition: string): SessionPolicy {
  const supplement = actions.filter((action) => outsideManagedPolicies.includes(action));
  const deny = {
    Sid: 'AkashiNeverRead',
    Effect: 'Deny',
    Action: [...deniedActions, 's3:GetObject*'],
    Resource: '*',
  } as const;
  const allow = { Sid: 'AkashiRead', Effect: 'Allow', Action: supplement, Resource: '*' } as const;
  const Policy = JSON.stringify(policyDocument(supplement.length === 0 ? [deny] : [allow, deny]));
  const PolicyArns = ['SecurityAudit', 'job-function/ViewOnlyAccess'].map((name) => ({
    arn: `arn:${partition}:iam::aws:policy/${name}`,
  }));
  const size = Policy.length + PolicyArns.reduce((sum, { arn }) => sum + arn.length, 0);
  if (size > mostCharacters) throw new AkashiError('SESSION_POLICY_TOO_LONG', { size, most: mostCharacters });
  return { Policy, PolicyArns };
}
