import type { Envelope } from '../evidence/envelope.ts';
import type { Question } from '../evidence/question.ts';

/** What the transport knows about one exchange; nothing of it is a judgement. */
export interface Exchange {
  readonly requestId: string | null;
  readonly httpStatus: number | null;
  readonly date: string | null;
  readonly attempts: number;
  readonly endpoint: string | null;
  /** SHA-256 of the body as received; null where the source has no body. */
  readonly bodySha256: string | null;
  /** The body as received, only until its HMAC is taken; never stored. */
  readonly body: Uint8Array | null;
}

/** When and by whom the answer was really obtained, where that is not here and now (a recording, a client's export). */
export interface Provenance
  extends Partial<Pick<Envelope, 'collector' | 'endpoint' | 'sdk' | 'host' | 'shape' | 'redactions'>> {
  /** ISO 8601 UTC with milliseconds. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** Hash of the body as the original source received it, where the recording keeps one. */
  readonly rawSha256?: string | null;
  readonly rawHmac?: string | null;
}

/** One page of an answer in the shape the source gives it. */
export interface PageReply {
  readonly kind: 'page';
  readonly output: unknown;
  readonly exchange: Exchange;
  readonly unmodelled?: Readonly<Record<string, unknown>>;
  readonly provenance?: Provenance;
}

/** An answer that is an error, with the exact code. */
export interface ErrorReply {
  readonly kind: 'error';
  readonly code: string;
  readonly message: string;
  readonly exchange: Exchange;
  readonly provenance?: Provenance;
}

/** The source has no such answer: an export that was not made, a recording that does not exist. */
export interface MissingReply {
  readonly kind: 'missing';
  /** Ledger reason, e.g. `NOT_EXPORTED`. */
  readonly reason: string;
}

/** What a source says to one page of one question. */
export type Reply = PageReply | ErrorReply | MissingReply;

/** The port: three things stand behind it (live SDK, recorded answers, exported files) and nothing above it can tell which. */
export interface Source {
  readonly name: 'sdk' | 'recorded' | 'exports';
  readonly shape: 'sdk' | 'cli' | 'other';
  /** Asks one page; `page` is the input member that carries the token and its value, null for the first page. */
  ask(question: Question, page: { readonly member: string; readonly token: unknown } | null): Promise<Reply>;
  /** Client and version that will answer, for the envelope; null where no SDK is involved. */
  sdk(service: string): { readonly client: string; readonly version: string } | null;
  close(): Promise<void>;
}
