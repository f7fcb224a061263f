/** A policy document as it is written. */
export interface Document {
  readonly Version: string;
  readonly Statement: readonly Readonly<Record<string, unknown>>[];
}

/** One question and all papers about it, in a form both programs can be asked in. */
export interface Scenario {
  readonly principal: string;
  readonly action: string;
  readonly resource: string;
  readonly account: string;
  readonly context: Readonly<Record<string, string | readonly string[]>>;
  readonly identity: readonly Document[];
  readonly boundary: Document | null;
  readonly session: Document | null;
  readonly scps: readonly (readonly Document[])[] | null;
  readonly rcps: readonly (readonly Document[])[] | null;
  readonly resourcePolicy: Document | null;
  readonly restrictPublicBuckets: boolean;
}

/** What one of the two programs answers. */
export type Answer = 'allowed' | 'explicitly denied' | 'implicitly denied' | 'open';
