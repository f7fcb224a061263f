import type { Closed } from './closed.ts';
import type { Clause, PolicySource } from './policy.ts';

/** A statement that took part, as a workpaper cites it. */
export interface DecidingStatement {
  readonly policy: PolicySource;
  readonly index: number;
  readonly sid: string | null;
  readonly effect: 'Allow' | 'Deny';
}

/** A condition that the evidence leaves open; `holds: false` is the condition of a Deny, which must not come true. */
export interface OpenCondition {
  readonly clause: Clause;
  readonly holds: boolean;
  readonly statement: DecidingStatement;
  /** True where no rule knows the key or the operator: the grant is neither unconditional nor denied. */
  readonly unknown: boolean;
}

/** What decided, in one word: an Allow, an explicit Deny, or the first layer that gives no Allow. */
export type DecisionReason =
  | 'ALLOWED'
  | 'EXPLICIT_DENY'
  | 'NO_IDENTITY_ALLOW'
  | 'NO_RESOURCE_ALLOW'
  | 'BOUNDARY'
  | 'SESSION'
  | 'SCP'
  | 'RCP'
  | 'ENDPOINT'
  | 'KEY_POLICY'
  | 'PUBLIC_ACCESS_BLOCK'
  | 'TRUST';

/** The answer to one request, with everything it rests on. */
export interface Decision {
  /** `conditional`: allowed only while one of `alternatives` holds. All three are by what was read: look at `closed` before printing. */
  readonly result: 'allowed' | 'denied' | 'conditional';
  readonly reason: DecisionReason;
  /** How much of the asked resource (pattern) the allow reaches. */
  readonly coverage: 'whole' | 'part' | 'none';
  /** The statements that allow (or the one that denies), identity side and resource side, then those that limit. */
  readonly by: readonly DecidingStatement[];
  /** Any one set suffices; in a set all must hold. Empty when unconditional or denied. */
  readonly alternatives: readonly (readonly OpenCondition[])[];
  /** Parts that were not read and could turn an allow into a denial, or a denial into an allow. */
  readonly closed: readonly Closed[];
  /** `SCP未確認`, `RCP未確認`, `復号不可(現行鍵)` … for the row. */
  readonly qualifiers: readonly string[];
}
