import type { Fact } from '../facts/fact.ts';
import type { Reason } from '../text/reason-words.ts';

/** What a function may know beside the fact: the engagement's own account list and its dates, nothing of AWS. */
export interface CheckContext {
  /** Account the fact belongs to. */
  readonly account: string;
  /** Accounts of the engagement, in scope or not: the client's own. */
  readonly ownAccounts: readonly string[];
  /** `period.asOf` of the engagement. */
  readonly asOf: string;
}

/** What a function says about one object. */
export interface Verdict {
  readonly result: 'MATCH' | 'MISMATCH' | 'INDETERMINATE';
  readonly reason: Reason;
  /** Language-neutral value printed as found. */
  readonly found: unknown;
  readonly qualifiers?: readonly string[];
}

/** A comparison that one operator cannot say, at most 40 lines; the gate has seen to it that every attribute it rests on was read. */
export interface CheckFunction {
  readonly name: string;
  readonly rests: readonly string[];
  compare(fact: Fact, parameter: unknown, context: CheckContext): Verdict;
}
