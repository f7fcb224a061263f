import type { Summary } from './summariser.ts';

/** What the results were made from: the hashes that tie them to the evidence and the criteria. */
export interface ResultBase {
  readonly engagementId: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly engagementSha256: string;
  readonly planSha256: string;
  readonly journalHead: string;
  /** 証拠確定日時: time of the last journal record (decision 18). */
  readonly settledAt: string | null;
  readonly contentSha256: string;
  readonly documents: readonly {
    readonly doc: string;
    readonly file: string;
    readonly sha256: string;
    readonly version: string;
  }[];
}

/** `results/summary.json`. */
export interface SummaryFile extends ResultBase, Summary {
  readonly schemaVersion: 1;
  readonly rows: number;
  readonly resultsSha256: string;
  /** The list of AWS actions that permissions were computed with, and the overlay of levels; left out where none were. */
  readonly catalogue?: { readonly version: string; readonly dated: string; readonly overlay: string };
}
