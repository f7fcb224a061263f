import type { Closed } from '../../access/closed.ts';
import type { DecidingStatement } from '../../access/decision.ts';

/** One thing a principal can do, as a row cites it. */
export interface Example {
  readonly action: string;
  readonly resource: string;
  readonly principal: string;
  /** `open` · `conditional`: while conditions hold that are known · `unknown`: on conditions nobody can tell. */
  readonly standing: 'open' | 'conditional' | 'unknown';
  readonly by: readonly DecidingStatement[];
  /** Guardrails that were not read (`SCP未確認`): the right may be less. */
  readonly qualifiers: readonly string[];
  /** Parts that were not read and could take the right away. */
  readonly closed: readonly Closed[];
}

/** What a principal can control: by target (`①`) and by side of a pair (`PAIR-03/0`), a few examples of each. */
export interface Capability {
  readonly held: ReadonlyMap<string, readonly Example[]>;
  /** Parts that were not read and could hide more, by target or side; `*` where they could hide anything. */
  readonly gaps: ReadonlyMap<string, Closed>;
}
