import type { CollectionMode } from './envelope.ts';
import type { Outcome } from './outcome.ts';
import type { Question } from './question.ts';

/** A file the journal vouches for; `path` is relative to `evidence/`. */
export interface JournalFile {
  readonly path: string;
  readonly sha256: string;
}

/** Begin of one collecting session. */
export interface OpenedRecord {
  readonly kind: 'opened';
  readonly session: string;
  readonly engagementId: string;
  readonly mode: CollectionMode;
  readonly source: 'sdk' | 'recorded' | 'exports';
  readonly planSha256: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** The session this one goes on with: what was answered there stands and is not asked again. */
  readonly continues?: string;
}

/** One answer, whatever it was: its envelope and payloads are named with their hashes. */
export interface AnswerRecord extends Question {
  readonly kind: 'answer';
  readonly item: string;
  readonly evidenceId: string;
  readonly outcome: Exclude<Outcome, 'not-asked'>;
  readonly code: string | null;
  readonly pages: number;
  readonly items: number | null;
  readonly startedAt: string;
  readonly finishedAt: string;
  /** The first file is the envelope, then one per page. */
  readonly files: readonly JournalFile[];
  /** It is all that its operation had to ask in this place. */
  readonly whole?: true;
}

/** Everything an operation had to ask in one place has been put; without it a killed session may have asked half of a list. */
export interface SettledRecord {
  readonly kind: 'settled';
  readonly service: string;
  readonly operation: string;
  readonly account: string;
  readonly region: string;
  /** Questions put, those of the sessions it goes on with included. */
  readonly questions: number;
}

/** A question of the plan that was not put, and why. */
export interface NotAskedRecord {
  readonly kind: 'not-asked';
  readonly item: string;
  readonly service: string;
  readonly operation: string;
  readonly account: string;
  readonly region: string;
  /** `NO_PARENT` the list it hangs on is empty · `PARENT_UNREAD` that list was not read · `NOT_EXPORTED` · `UNREACHABLE` · `WRONG_ACCOUNT` · `IDENTITY_UNKNOWN` · `PLAN_EXCLUDED` · `REGION_DISABLED` · `CREDENTIALS_EXPIRED` · `NOT_ATTEMPTED`. */
  readonly reason: string;
  /** For `PARENT_UNREAD` and `IDENTITY_UNKNOWN`: the exact code of the answer that closed it; else null. */
  readonly code: string | null;
  /** Evidence id of the parent answer, where there is one. */
  readonly parent: string | null;
}

/** A document, an exported file or another thing taken in, or listed because no declaration claims it. */
export interface NoteRecord {
  readonly kind: 'note';
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** End of a session: the count of records before it and the chain's head at that moment (decision 24). */
export interface ClosedRecord {
  readonly kind: 'closed';
  readonly session: string;
  readonly count: number;
  readonly head: string;
  /** The user stopped it: the next session goes on where it ended. */
  readonly stopped?: true;
}

/** What one journal line says, before the chain fields are added. */
export type JournalEntry = OpenedRecord | AnswerRecord | NotAskedRecord | SettledRecord | NoteRecord | ClosedRecord;

/** One line of `evidence/journal.ndjson`: an entry, its number, its time, the hash of the line before and its own. */
export type JournalRecord = JournalEntry & {
  /** 1 for the first line. */
  readonly n: number;
  /** ISO 8601 UTC with milliseconds. */
  readonly at: string;
  /** `hash` of the line before; 64 zeros for the first. */
  readonly previous: string;
  /** SHA-256 of this line's text with the `,"hash":"…"` member taken out. */
  readonly hash: string;
};
