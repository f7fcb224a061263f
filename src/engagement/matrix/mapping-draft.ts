import type { MappedTable, MappingFile } from './mapping-file.ts';

/** A mapping file before it is written: what it says, and the remarks that go with it as comments. */
export interface MappingDraft {
  readonly mapping: MappingFile;
  /** Questions that only the auditee can answer, one a line. */
  readonly questions: readonly string[];
  /** Symbols that no legend explains, each with the cells it stands in. */
  readonly symbols: readonly { readonly symbol: string; readonly at: readonly string[] }[];
  /** Tables of which it is not known which way they read. */
  readonly undecided: readonly Pick<MappedTable, 'sheet' | 'range'>[];
}
