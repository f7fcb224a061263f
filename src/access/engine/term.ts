import type { OpenCondition } from '../decision.ts';
import type { CompiledStatement } from './compiled-statement.ts';

/** An open condition with the text by which two of them are known to be the same. */
export interface TermCondition {
  readonly key: string;
  readonly open: OpenCondition;
}

/** Some of the resources that were asked about. */
export interface Region {
  /** Patterns that all apply; the first is never missing. */
  readonly within: readonly string[];
  /** Patterns taken out (NotResource). */
  readonly except: readonly string[];
  /** False once it is less than what was asked. */
  readonly whole: boolean;
}

/** One way in which a request is allowed: where, under which conditions, by which statements. */
export interface Term {
  readonly region: Region;
  readonly conditions: readonly TermCondition[];
  readonly by: readonly CompiledStatement[];
  /** Name of the one session of the asked role it is for, else null. */
  readonly session: string | null;
}
