import type { Outcome } from './outcome.ts';

/** Who ran the collection; it decides the audit technique (domain section 0, rule 9). */
export type CollectionMode = 'auditor-run' | 'witnessed' | 'auditee-run' | 'fictional';

/** One page of an answer as it was received and as it was stored. */
export interface Page {
  /** 1 for the first page. */
  readonly n: number;
  /** Path of the payload below `evidence/`. */
  readonly file: string;
  /** Number of items the declaration counts on this page; null where it counts none. */
  readonly items: number | null;
  readonly requestId: string | null;
  readonly httpStatus: number | null;
  /** The `Date` header of the answer, as sent; the base of the clock offset. */
  readonly date: string | null;
  readonly attempts: number;
  readonly nextTokenPresent: boolean;
  /** SHA-256 of the body as received, only where nothing was redacted (decision 23). */
  readonly rawSha256: string | null;
  /** HMAC-SHA-256 of the body as received under the engagement's key, where something was redacted. */
  readonly rawHmac: string | null;
  /** SHA-256 of the stored payload file. */
  readonly storedSha256: string;
  /** Fields of the answer that the SDK does not model, by JSON pointer (decision 22). */
  readonly unmodelled?: Readonly<Record<string, unknown>>;
}

/** Who, when, where, how of one answer (domain E.2): one operation × one input × one platform × one region, all its pages. */
export interface Envelope {
  readonly schemaVersion: 1;
  readonly evidenceId: string;
  /** Evidence item, e.g. `EV-IAM-01`. */
  readonly itemId: string;
  readonly engagementId: string;
  readonly platform: string;
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  readonly service: string;
  readonly operation: string;
  /** The input as stored, after redaction. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly source: 'sdk' | 'recorded' | 'exports';
  readonly shape: 'sdk' | 'cli' | 'other';
  readonly endpoint: string | null;
  readonly tool: { readonly name: string; readonly version: string; readonly configSha256: string };
  readonly sdk: { readonly client: string; readonly version: string } | null;
  readonly collector: {
    readonly principalArn: string | null;
    readonly sessionName: string | null;
    readonly humanOperator: string | null;
    readonly mode: CollectionMode;
  };
  readonly host: {
    readonly os: string;
    readonly nodeVersion: string;
    readonly timezone: string;
    /** Local clock minus the `Date` header of the answer, milliseconds; null where there was no header. */
    readonly clockOffsetMs: number | null;
  };
  /** ISO 8601 UTC with milliseconds. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly outcome: Outcome;
  /** Exact error code of the service, or of the transport; null when answered. */
  readonly code: string | null;
  /** The error message after redaction; null when answered. */
  readonly message: string | null;
  /** The exchange that ended in an error; null when answered. */
  readonly failure: {
    readonly requestId: string | null;
    readonly httpStatus: number | null;
    readonly date: string | null;
    readonly attempts: number;
  } | null;
  readonly pages: readonly Page[];
  readonly itemCount: number | null;
  readonly completeness: {
    readonly state: 'complete' | 'partial' | 'failed';
    readonly reasons: readonly string[];
  };
  /** Part of the audit period the answer can show; null where the question has no period. */
  readonly periodCoverage: {
    readonly requestedFrom: string;
    readonly requestedTo: string;
    readonly coveredFrom: string;
    readonly coveredTo: string;
  } | null;
  readonly redactions: readonly { readonly path: string; readonly rule: string; readonly count: number }[];
}
