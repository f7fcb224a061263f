import type { BitSet } from './bit-set.ts';

/** An Allow statement as far as it makes somebody stronger: which actions, on which ARN patterns. */
export interface Scope {
  /** Two statements that say the same have the same key. */
  readonly key: number;
  readonly actions: BitSet;
  readonly patterns: readonly string[];
  readonly conditional: boolean;
}

/** A Deny that takes its actions away on some resources, or under conditions, only. */
export interface Limit {
  readonly key: number;
  readonly actions: BitSet;
}

/**
 * What a set of policies lets somebody do, only for comparing two principals: an upper bound made of statements. Whether a step of a
 * way is allowed is never judged by it but by the engine.
 */
export interface Capability {
  /** Two principals with the same number can do the same. */
  readonly id: number;
  readonly account: string;
  /** Actions allowed on at least something. */
  readonly some: BitSet;
  /** Those of the levels D, W, X, P and S. */
  readonly strong: BitSet;
  /** Actions that identity policies and boundary allow on everything without condition, `limits` aside. */
  readonly whole: BitSet;
  readonly scopes: readonly Scope[];
  readonly limits: readonly Limit[];
  /** Whether it is the equal of an administrator: any policy on any user and any role. */
  readonly admin: boolean;
  /** How many actions of the levels D, W, X, P and S; orders targets, and says nothing else. */
  readonly weight: number;
  /** Whether its policies name variables, so that equal texts do not mean equal rights. */
  readonly variable: boolean;
}
