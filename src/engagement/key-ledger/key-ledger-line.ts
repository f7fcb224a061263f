import type { DocumentCell } from '../client-document.ts';
import type { Criterion } from '../criterion.ts';

/** One column of a ledger line with its address in the client's document. */
export interface LedgerCell extends Pick<DocumentCell, 'text' | 'raw' | 'at'> {
  readonly criterion: Criterion;
}

/** One key as the client's ledger (DOC-26) describes it. */
export interface KeyLedgerLine {
  /** Key id, ARN or alias as written. */
  readonly key: string;
  readonly purpose: string;
  readonly administrators: readonly string[];
  readonly users: readonly string[];
  readonly cells: Readonly<
    Record<'key' | 'administrators' | 'users' | 'algorithm' | 'origin' | 'rotation' | 'disposal', LedgerCell>
  >;
  readonly at: string;
}
