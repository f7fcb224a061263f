import type { DecisionReason } from '../decision.ts';
import { allowTerms } from './allow-terms.ts';
import type { Case } from './case.ts';
import { isClosed } from './is-closed.ts';
import { limitTerms } from './limit-terms.ts';
import { type ResourceTerms, resourceTerms } from './resource-terms.ts';
import { rootStatement } from './root-statement.ts';
import type { Term } from './term.ts';

/** The ways found before SCPs, RCPs and endpoint policies, or why there is none. */
export interface GrantTerms {
  readonly terms: readonly Term[];
  readonly reason: DecisionReason;
}

/** Ways that are left, and the layer that stopped them where none is. */
interface Limited {
  readonly terms: readonly Term[];
  readonly reason: DecisionReason | null;
}

const any = 7;
const nothing: Limited = { terms: [], reason: null };

/** Boundary and session policy limit what the identity policies give, and what a resource policy gives to a role. */
function limited(terms: readonly Term[], one: Case): Limited {
  if (terms.length === 0) return nothing;
  const { papers, question } = one;
  const { boundary, session } = papers;
  const bounded = boundary === null || isClosed(boundary) ? terms : limitTerms(terms, boundary, one);
  if (bounded.length === 0) return { terms: bounded, reason: 'BOUNDARY' };
  // AWS: a federated user gets nothing from the user's policies where no session policy was passed.
  if (session === null && question.asker.kind === 'federated-user') return { terms: [], reason: 'SESSION' };
  const within = session === null ? bounded : limitTerms(bounded, session, one);
  return { terms: within, reason: within.length === 0 ? 'SESSION' : null };
}

function identityTerms(one: Case): readonly Term[] {
  const { identity } = one.papers;
  if (isClosed(identity)) return [];
  if (one.question.asker.kind !== 'root') return allowTerms(identity, one, any);
  return [{ region: one.everything, conditions: [], by: [rootStatement], session: null }];
}

function resourceReason({ question }: Case, { restricted }: ResourceTerms): DecisionReason {
  if (question.action.trust) return 'TRUST';
  if (question.resource.key) return 'KEY_POLICY';
  return restricted ? 'PUBLIC_ACCESS_BLOCK' : 'NO_RESOURCE_ALLOW';
}

/** Both sides must give the right: what the resource's side gives is narrowed to what the identity side allows. */
function withIdentity(terms: readonly Term[], one: Case): Limited {
  const { identity } = one.papers;
  if (terms.length === 0 || isClosed(identity)) return nothing;
  const both = one.question.asker.kind === 'root' ? terms : limitTerms(terms, identity, one);
  return both.length === 0 ? { terms: both, reason: 'NO_IDENTITY_ALLOW' } : limited(both, one);
}

function fromOutside(one: Case): GrantTerms {
  const given = resourceTerms(one);
  const terms = [...given.direct, ...given.entity, ...given.account];
  const reason = resourceReason(one, given);
  // What the other account's policies say was not read: this account's side decides, and the decision says so.
  if (terms.length === 0 || isClosed(one.papers.identity)) return { terms, reason };
  const both = withIdentity(terms, one);
  return { terms: both.terms, reason: both.reason ?? reason };
}

function fromInside(one: Case): GrantTerms {
  const { asker, resource, action } = one.question;
  // AWS: the root user cannot assume roles.
  if (action.trust && asker.kind === 'root') return { terms: [], reason: 'TRUST' };
  const given = resourceTerms(one);
  const named = limited(given.entity, one);
  const decides = action.trust || resource.key;
  const own = decides ? withIdentity(given.account, one) : limited(identityTerms(one), one);
  const missing = decides && given.account.length === 0 ? resourceReason(one, given) : 'NO_IDENTITY_ALLOW';
  const reason = own.reason ?? named.reason ?? missing;
  if (named.terms.length === 0 && given.direct.length === 0) return { terms: own.terms, reason };
  return { terms: [...own.terms, ...named.terms, ...given.direct], reason };
}

/**
 * Who gives the right at all: in one account identity policies or the resource's policy, across accounts both, for a KMS key and a
 * role's trust the resource's policy (alone, or by handing over to the account's identity policies), for callers without
 * identity the resource's policy. AWS: "Policy evaluation logic", "Cross-account policy evaluation logic".
 */
export function grantTerms(one: Case): GrantTerms {
  const { kind } = one.question.asker;
  if (kind === 'anonymous' || kind === 'service' || kind === 'provider') {
    const given = resourceTerms(one);
    return { terms: given.direct, reason: resourceReason(one, given) };
  }
  return one.question.cross ? fromOutside(one) : fromInside(one);
}
