import type { PortRange } from '../zone-matrix.ts';

/** What one sign or word says of a flow, before ports. */
export type Verdict = 'allow' | 'deny' | 'conditional' | 'none' | 'unknown';

/** What a cell (or one line of it) says, before it becomes a line of the matrix. */
export interface FlowStatement {
  readonly verdict: Verdict;
  /** The sign or word that says so, in one form; empty where the cell names ports alone. */
  readonly symbol: string;
  /** Undefined where no ports are named, null for every port. */
  readonly ports: readonly PortRange[] | null | undefined;
  /** The statement is about the ports that no other line names (その他). */
  readonly isRest: boolean;
  readonly via: readonly string[];
  readonly names: readonly string[];
  /** Other words in brackets or beside the sign: something that must hold. */
  readonly conditions: readonly string[];
  /** Footnote marks, in one form. */
  readonly marks: readonly string[];
  /** What nobody can read as ports. */
  readonly unclear: string | null;
  /** Ports without a protocol, as they were read. */
  readonly assumed: string | null;
}
