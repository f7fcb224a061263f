import type { Criterion } from '../engagement/criterion.ts';
import type { Fact } from '../facts/fact.ts';
import type { Condition } from '../procedures/baseline-item.ts';
import type { Reason } from '../text/reason-words.ts';
import type { Result } from '../text/result-words.ts';
import type { CheckFunction } from './check-function.ts';
import type { Row } from './row.ts';

/** What every rule says about itself: which procedures and controls its rows serve, and by what they are measured. */
export interface RuleHead {
  readonly id: string;
  readonly version: number;
  readonly reconciliation: string;
  readonly procedures: readonly string[];
  readonly controls: readonly string[];
  /** The first procedure and control that serve each other, `G1-1.2|27017:9.2.4`: the head of every slot of the rule. */
  readonly pair: string;
  readonly severity: 'H' | 'M' | 'L' | null;
  readonly criterion: Criterion | null;
  readonly required: Row['required'];
}

/** A rule that cannot or need not look at evidence: not adopted, document missing, not built. */
export interface FixedRule extends RuleHead {
  readonly shape: 'fixed';
  readonly result: Extract<Result, 'NOT_COLLECTED' | 'OUT_OF_SCOPE' | 'INDETERMINATE'>;
  readonly reason: Reason;
}

/** A rule that compares every object of a kind, or asks whether at least one passes. */
export interface ComparingRule extends RuleHead {
  readonly shape: 'each' | 'some';
  readonly kind: string;
  readonly where: readonly Condition[];
  readonly conditions: readonly Condition[];
  readonly function: CheckFunction | null;
  /** The client's value for conditions that leave theirs out, and for the function. */
  readonly value: unknown;
  readonly reason: Reason;
}

/** A rule of a reconciliation; the core applies the gate before any comparison (decision 14). */
export type Rule = FixedRule | ComparingRule;

/** What was said about one object before it becomes a row. */
export interface Draft {
  readonly object: { readonly kind: string; readonly id: string };
  readonly result: Result;
  readonly reason: Reason;
  readonly found: Row['found'];
  readonly qualifiers: readonly string[];
  readonly evidence: Fact['refs'];
  /** Attribute whose condition differs; kept out of the row, used where one row speaks of several objects. */
  readonly attribute?: string;
}
