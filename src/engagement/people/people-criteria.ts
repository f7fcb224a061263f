import type { Criterion } from '../criterion.ts';

/** An access target of the guide's section 4.3. */
export type Target = '①' | '②' | '③';

/** One line of the client's duty table (DOC-02). */
export interface DutyLine {
  readonly duty: string;
  /** Targets the duty may control; empty where it may only look. Null where the cell cannot be read. */
  readonly targets: readonly Target[] | null;
  /** Person keys, user ids or departments, as the client writes them. */
  readonly persons: readonly string[];
  readonly at: string;
  readonly criterion: Criterion;
}

/** Two duties that the client keeps apart (DOC-02). */
export interface ConflictLine {
  readonly duty: string;
  readonly conflictsWith: string;
  /** The compensating control in the client's words; null where none is written. */
  readonly compensation: string | null;
  readonly at: string;
  readonly criterion: Criterion;
}

/** Where an id of the ledger lives. `accounts` is null where the ledger names none, or one nobody knows. */
export type IdentityStore =
  | { readonly kind: 'iam'; readonly name: string; readonly accounts: readonly string[] | null }
  | { readonly kind: 'center'; readonly name: string }
  | { readonly kind: 'directory'; readonly name: string; readonly key: string };

/** What the ledger says of the person behind an id. */
export type Standing = 'active' | 'left' | 'suspended' | 'moved' | 'disabled';

/** One line of the ID ledger (DOC-10). */
export interface LedgerLine {
  readonly person: string;
  readonly name: string | null;
  readonly department: string | null;
  readonly duty: string | null;
  readonly store: IdentityStore;
  readonly userId: string;
  /** The id as it may stand in the evidence: itself, or the token in its place (decision 23). */
  readonly spellings: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  /** Null where the client's word for it is not understood. */
  readonly standing: Standing | null;
  /** Marked as used by several people. */
  readonly shared: boolean;
  /** Heading of a cell that cannot be read (a date, the status); null where all can. */
  readonly unclear: string | null;
  readonly at: string;
  readonly criterion: Criterion;
}

/** A person joining, leaving or moving (DOC-10). */
export interface Movement {
  readonly person: string;
  readonly kind: 'joined' | 'left' | 'suspended' | 'moved' | 'returned';
  readonly date: string;
  readonly at: string;
}

/** Somebody of a contractor's staff (DOC-31). */
export interface StaffLine {
  readonly company: string;
  readonly person: string;
  /** Null where the list names no id. */
  readonly userId: string | null;
  readonly spellings: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly unclear: string | null;
  readonly at: string;
  readonly criterion: Criterion;
}

/** A request to make, change or delete an id (DOC-11). */
export interface IdRequest {
  readonly ticket: string;
  readonly subject: string;
  readonly action: 'create' | 'change' | 'delete';
  readonly requestedAt: string | null;
  readonly approvedAt: string | null;
  readonly executedAt: string | null;
  readonly approver: string | null;
  readonly at: string;
  readonly criterion: Criterion;
}

/** What the client says about its people and their duties; null for a document that was not handed over. */
export interface PeopleCriteria {
  readonly duties: readonly DutyLine[] | null;
  readonly conflicts: readonly ConflictLine[];
  readonly ledger: readonly LedgerLine[] | null;
  /** Lines of the ledger without an id: somebody missing in it may be one of them. */
  readonly ledgerLinesWithoutId: number;
  readonly movements: readonly Movement[];
  readonly staff: readonly StaffLine[] | null;
  readonly requests: readonly IdRequest[] | null;
}
