/** One cell as the client wrote it and as it is understood. */
export interface DocumentCell {
  /** The client's own text, untouched. */
  readonly raw: string;
  /** Text after normalising width, spaces and marks; empty where the cell is empty. */
  readonly text: string;
  /** `認証!D7` in a workbook, `settings.csv:7:4` (line, column number) in a CSV. */
  readonly at: string;
  /** The text that counts before normalising, where it is not `raw`: without struck-through parts, 〃 resolved. */
  readonly kept?: string;
}

/** One line of a client document, by the column keys of its layout in `procedures/documents.yaml`. */
export interface DocumentRow {
  /** `認証!7` or `settings.csv:7`. */
  readonly at: string;
  /** English name of the layout's table, where a document has several (the matrix, for one). */
  readonly table?: string;
  readonly cells: Readonly<Record<string, DocumentCell>>;
}

/** Something the reader changed, left out or could not place; all of it is printed on D-00. */
export interface ImportNote {
  readonly kind: 'normalised' | 'ignored' | 'unmatched' | 'ambiguous' | 'hidden' | 'struck' | 'error';
  readonly at: string;
  readonly seen: string;
  /** What was made of it, or what the candidates are. */
  readonly made: string;
}

/** A document the client handed over, read by its headings. */
export interface ClientDocument {
  /** `DOC-15`. */
  readonly doc: string;
  /** Path below the engagement folder. */
  readonly file: string;
  readonly sha256: string;
  readonly version: string;
  /** ISO date; null where the engagement file names none. */
  readonly approvedAt: string | null;
  readonly receivedAt: string | null;
  readonly rows: readonly DocumentRow[];
  readonly notes: readonly ImportNote[];
}
