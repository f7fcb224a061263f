import type { Text } from '../text/language.ts';
import type { Reason } from '../text/reason-words.ts';

/** The closed list of comparisons a baseline row may name (decision 17). */
export type Operator =
  | 'equals'
  | 'not-equals'
  | 'at-least'
  | 'at-most'
  | 'one-of'
  | 'none-of'
  | 'includes-all'
  | 'disjoint'
  | 'subset-of'
  | 'matches-any'
  | 'is-true'
  | 'is-false'
  | 'is-empty'
  | 'not-empty'
  | 'age-at-most'
  | 'left-at-least';

/** One comparison of an attribute with a value or with the client's parameter. */
export interface Condition {
  readonly attribute: string;
  readonly operator: Operator;
  /** Constant to compare with; left out where the operator needs none or the parameter gives it. */
  readonly value?: unknown;
  /** What an attribute that is not set means; `differs` when left out. */
  readonly absent?: 'differs' | 'passes';
}

/** The value the client may set in the settings sheet. */
export interface Parameter {
  readonly name: string;
  readonly type: 'number' | 'text' | 'boolean' | 'list';
  readonly unit?: 'day' | 'hour' | 'char' | 'count' | 'percent';
  /** `null` where nobody but the client can say it: adopting the item without a value leaves the requirement unclear. */
  readonly default: unknown;
}

/** The executable part of a baseline row: a fact kind, an attribute, an operator and a parameter; at most one named function. */
export interface Check {
  readonly fact: string;
  /** `each` one row per object · `some` one row per platform and region: at least one object must pass. */
  readonly quantifier: 'each' | 'some';
  /** Objects the rule speaks of; the others are not part of its population. */
  readonly where?: readonly Condition[];
  /** All must hold; the first is the one whose required and found values are printed when all hold. A condition whose `value` is left out compares with the parameter. */
  readonly conditions: readonly Condition[];
  /** File in `evaluation/functions/` for what one comparison cannot say; its verdict joins the conditions. */
  readonly function?: string;
  readonly reason: Reason;
}

/** One recommended setting: words, references and, where it can be decided without matrix, engine or events, its check. */
export interface BaselineItem {
  readonly id: string;
  readonly version: number;
  readonly title: Text;
  /** The pass condition in words. */
  readonly condition: Text;
  readonly mic: string;
  readonly severity: 'H' | 'M' | 'L';
  readonly reconciliation: string;
  readonly procedures: readonly string[];
  readonly controls: readonly string[];
  readonly evidence: readonly string[];
  readonly references: {
    readonly fsbp?: string;
    readonly cis5?: string;
    readonly cis7?: string;
    readonly configRule?: string;
  };
  /** Words by which a client's own settings line may name this item. */
  readonly synonyms: readonly string[];
  /** Column of the responsibility grid that decides whose task it is. */
  readonly task: string | null;
  readonly parameter: Parameter | null;
  readonly check: Check | null;
  /** The same requirement on further kinds of fact, each kind once; only beside a `check`. */
  readonly moreChecks?: readonly Check[];
  /** Why there is no check yet: `matrix` · `engine` · `events` · `collector` · `document`. */
  readonly needs: 'matrix' | 'engine' | 'events' | 'collector' | 'document' | null;
}
