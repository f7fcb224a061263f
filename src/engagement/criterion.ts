/** What a row is compared with: always the client's, always with its address (domain B.5). */
export interface Criterion {
  /** `DOC-15`, or `engagement` for what the engagement file itself requires. */
  readonly doc: string;
  readonly version: string;
  readonly sha256: string;
  /** Cell, line or clause. */
  readonly at: string;
  /** Language-neutral value. */
  readonly value: unknown;
  /** The client's own words. */
  readonly raw: string;
  readonly approvedAt: string | null;
  readonly basis: 'client-rule' | 'adopted' | 'agreed-with-requester';
}
