import type { PolicySet } from '../../../src/access/policy-set.ts';
import type { Request } from '../../../src/access/request.ts';

/** What a case expects; a list stands for "one of these", where the documentation leaves it open. */
export interface Expected {
  readonly result: readonly string[];
  readonly reason: readonly string[] | null;
  /** Sids that must stand among the deciding statements. */
  readonly by: readonly string[];
  readonly coverage: string | null;
  /** `StringEquals aws:PrincipalOrgID`, with `not ` before it where the condition must not come true; null where unchecked. */
  readonly alternatives: readonly (readonly string[])[] | null;
  /** Parts of the evidence that may stand open, no more and no fewer. */
  readonly closed: readonly string[];
  readonly qualifiers: readonly string[] | null;
}

/** One labelled decision. */
export interface DecisionCase {
  /** `boundary.yaml › a role, its policy and the boundary › 3`. */
  readonly name: string;
  readonly rule: string;
  readonly policies: PolicySet;
  readonly request: Request;
  readonly expected: Expected;
}

/** One document that is not a policy, and the code that must be said of it. */
export interface MalformedCase {
  readonly name: string;
  readonly rule: string;
  readonly kind: string;
  readonly document: unknown;
  /** Empty where the document is a policy after all. */
  readonly codes: readonly string[];
}
