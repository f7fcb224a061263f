import { runBuilt } from './run-built.ts';

/** What the reconciliation of a matrix took. */
export interface AccessMeasure {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Peak of the resident memory of its process. */
  readonly megabytes: number;
  readonly rows: number;
  /** Rows that say something of one cell. */
  readonly cells: number;
  /** Rows by rule, result and reason. */
  readonly results: Readonly<Record<string, number>>;
  /** Over all rows as they are written. */
  readonly sha256: string;
}

/** Left to itself on a large machine, the runtime lets rubbish lie rather than tidy up; what is needed shows where it must tidy up. */
const heap = '--max-old-space-size=384';

/** Reconciles a matrix of so many rows and columns with a made-up company, in a process of its own. */
export function measureAccess(rows: number, columns: number): Promise<AccessMeasure> {
  return runBuilt('access/reconcile', [String(rows), String(columns)], [heap]);
}
