import type { ContextView } from '../conditions/context-view.ts';
import type { Truth } from '../conditions/truth.ts';
import type { DecidingStatement, OpenCondition } from '../decision.ts';
import type { PatternTest } from '../patterns/compile-pattern.ts';
import type { Template } from '../patterns/compile-template.ts';
import type { Clause, PatternList, Statement } from '../policy.ts';
import type { Memo } from './memo.ts';

/** The actions of a statement, and which of the asked ones it names (2) or not (1). */
export interface ActionList {
  /** Number in one workshop. */
  readonly id: number;
  readonly not: boolean;
  readonly tests: readonly PatternTest[];
  /** Prefixes of the services it may name; null where a wildcard stands before the colon. */
  readonly services: ReadonlySet<string> | null;
  readonly memo: Memo;
  /** Sets of actions by service, one bit each. */
  readonly bits: Map<string, Uint32Array>;
}

/** The resources of a statement, and how much of the asked ones it covers (1 none, 2 part, 3 whole). */
export interface ResourceList {
  readonly not: boolean;
  /** Patterns without variables. */
  readonly patterns: readonly string[];
  readonly tests: readonly PatternTest[];
  /** Patterns with variables; the memo is of no use where there is one. */
  readonly templates: readonly Template[];
  readonly memo: Memo;
}

/** Whom a statement names, and how it names the askers so far (place in the list of matches, from 1). */
export interface PrincipalMemo {
  readonly list: PatternList;
  readonly acl: boolean;
  readonly memo: Memo;
}

/** One condition of a statement, ready to be asked. */
export interface CompiledCondition {
  readonly clause: Clause;
  /** By which two conditions are known to be the same. */
  readonly key: string;
  evaluate(view: ContextView): Truth;
  /** As a workpaper shows it while it is open. */
  open(holds: boolean, unknown: boolean): OpenCondition;
}

/** A statement of a policy, ready to be asked many times. */
export interface CompiledStatement {
  readonly id: number;
  readonly cited: DecidingStatement;
  /** By which statements that are cited together are put in order. */
  readonly place: string;
  readonly statement: Statement;
  readonly actions: ActionList;
  /** Null where the statement names none and so means the paper it hangs on. */
  readonly resources: ResourceList | null;
  readonly principals: PrincipalMemo | null;
  readonly conditions: readonly CompiledCondition[];
}

/** The statements of some policies that may bear on one service. */
export interface Lines {
  readonly allows: readonly CompiledStatement[];
  readonly denies: readonly CompiledStatement[];
}

/** Some policies that act as one (all identity policies, one level of SCPs, a bucket policy), by service. */
export interface Sheet {
  readonly statements: readonly CompiledStatement[];
  /** Whether a Deny stands in it at all. */
  readonly denies: boolean;
  /** Statements that may name an action of a service, by its number; made when first asked for. */
  readonly byService: (Lines | undefined)[];
  /** Statements that name an action, by its number. */
  readonly byAction: Map<number, Lines>;
  /** Whether S3 takes it, as a bucket policy, for public. */
  readonly isPublic: boolean;
}
