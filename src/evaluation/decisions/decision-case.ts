import type { PolicySet } from '../../access/policy-set.ts';
import type { Request } from '../../access/request.ts';

/** What somebody expects of a decision; a list of results stands for "one of these", null for what was left open. */
export interface ExpectedDecision {
  readonly result: readonly string[];
  readonly reason: readonly string[] | null;
  /** Sids that must stand among the deciding statements. */
  readonly by: readonly string[];
  readonly coverage: string | null;
  /** `StringEquals aws:PrincipalOrgID`, with `not ` before it where the condition must not come true. */
  readonly alternatives: readonly (readonly string[])[] | null;
  /** Parts that may stand open, no more and no fewer. */
  readonly closed: readonly string[];
  readonly qualifiers: readonly string[] | null;
}

/** One request with its policies, and what is expected of it; null where nothing is. */
export interface DecisionCase {
  readonly name: string;
  /** `cases.yaml:12:7`. */
  readonly at: string;
  readonly policies: PolicySet;
  readonly request: Request;
  readonly expected: ExpectedDecision | null;
}
