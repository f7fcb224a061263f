import type { Criterion } from '../engagement/criterion.ts';
import type { Reference } from '../facts/value.ts';
import type { Reason } from '../text/reason-words.ts';
import type { Result } from '../text/result-words.ts';

/** A value of a row, language-neutral; `raw` is the client's own text. */
export interface RowValue {
  readonly state: 'seen' | 'absent' | 'unread';
  readonly value?: unknown;
  readonly unit?: string;
  readonly raw?: string;
  /** For `unread`: the exact code of the answer. */
  readonly code?: string;
}

/** One reconciliation result: one object and one rule, however many procedures and controls it serves (decision 9). */
export interface Row {
  /** `R-` and 12 hex digits of SHA-256 over slot and object; survives a changed result, a re-collection and next year. */
  readonly id: string;
  /** `G1-1.2|27017:9.2.4|REC-CRED|BL-IAM-09|aws:111122223333|global`. */
  readonly slot: string;
  readonly procedures: readonly string[];
  readonly controls: readonly string[];
  readonly reconciliation: string;
  readonly rule: { readonly id: string; readonly version: number };
  readonly platform: string;
  readonly region: string;
  readonly object: { readonly kind: string; readonly id: string };
  readonly required: Omit<RowValue, 'state'> | null;
  readonly found: RowValue | null;
  readonly result: Result;
  readonly reason: Reason;
  readonly qualifiers: readonly string[];
  readonly timeBasis: '時点' | '期間';
  readonly severity: 'H' | 'M' | 'L' | null;
  readonly disposition: {
    readonly kind: '例外承認' | '代替管理策';
    readonly id: string;
    readonly approver: string;
    readonly expires: string;
  } | null;
  readonly criterion: Criterion | null;
  readonly evidence: readonly Reference[];
}
