import type { Reference } from '../facts/value.ts';

/** What kind of paper a policy is; it decides how its statements take part in a decision. */
export type PolicyKind =
  | 'identity'
  | 'boundary'
  | 'session'
  | 'scp'
  | 'rcp'
  | 'resource'
  | 'trust'
  | 'endpoint'
  | 'grant'
  | 'acl';

/** Which policy a statement stands in, in the words an auditor can look it up by. */
export interface PolicySource {
  readonly kind: PolicyKind;
  /** `AmazonS3ReadOnlyAccess`, `inline/deploy`, `bucket policy`, `grant 0d8a…`. */
  readonly name: string;
  /** ARN of a managed policy or of the resource the policy hangs on; null for an inline policy. */
  readonly arn: string | null;
  /** Version id of a managed policy (`v3`), else null. */
  readonly version: string | null;
  /** Whom or what it is attached to where that is not the principal itself: group ARN, OU id, account id; else null. */
  readonly attachedTo: string | null;
  readonly refs: readonly Reference[];
}

/** One key of a condition block, e.g. `ForAnyValue:StringLikeIfExists` × `aws:PrincipalOrgPaths` × values. */
export interface Clause {
  /** As the policy writes it. */
  readonly operator: string;
  /** Without quantifier and `IfExists`, lower case: `stringlike`, `numericlessthan`, `null`. */
  readonly base: string;
  readonly ifExists: boolean;
  readonly quantifier: 'forallvalues' | 'foranyvalue' | null;
  /** As the policy writes it; compared in lower case. */
  readonly key: string;
  readonly values: readonly string[];
}

/** A list of patterns, or everything but them. */
export interface PatternList {
  /** True for NotAction, NotResource, NotPrincipal. */
  readonly not: boolean;
  readonly patterns: readonly string[];
}

/** One statement of a policy, parsed strictly and compiled by nobody yet. */
export interface Statement {
  readonly policy: PolicySource;
  /** Place in the document, from 0. */
  readonly index: number;
  readonly sid: string | null;
  readonly effect: 'Allow' | 'Deny';
  /**
   * `*`, `AWS:arn…`, `AWS:111122223333` (also for the ARN of an account's root), `AWS:AROA…` (a deleted one),
   * `Service:lambda.amazonaws.com`, `Federated:…`, `CanonicalUser:…`; null where the statement names none.
   */
  readonly principal: PatternList | null;
  readonly action: PatternList;
  /** Null where the statement names none: trust policies, and resource policies that mean the resource they hang on (ECR). */
  readonly resource: PatternList | null;
  /** All must hold. */
  readonly condition: readonly Clause[];
}

/** A policy that was read. */
export interface Policy {
  readonly source: PolicySource;
  /** `2012-10-17`, or `2008-10-17` in which variables are plain text. */
  readonly version: string;
  readonly statements: readonly Statement[];
}

/** Why a document is not a policy, and where in it. */
export interface PolicyProblem {
  readonly source: PolicySource;
  /**
   * `NOT_JSON`, `NO_STATEMENT`, `EFFECT`, `ACTION`, `RESOURCE`, `PRINCIPAL`, `OPERATOR`, `MEMBER`, `TOO_LARGE`, `VERSION`,
   * `DUPLICATE`, `SID`, `CONDITION`, `KEY`, `VALUE`, `NUMBER` (no exact reading), `CHARACTER` (kept for patterns).
   */
  readonly code: string;
  /** JSON pointer in the document. */
  readonly pointer: string;
  readonly seen: string;
}
