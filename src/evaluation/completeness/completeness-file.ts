import type { CompletenessLine } from './completeness-line.ts';

/** `results/completeness.json`: how it is known that everything was seen (sheet B-03). */
export interface CompletenessFile {
  readonly schemaVersion: 1;
  readonly engagementId: string;
  /** Head of the journal it was made from. */
  readonly journalHead: string;
  readonly lines: readonly CompletenessLine[];
}
