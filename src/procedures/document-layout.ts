import type { Text } from '../text/language.ts';

/** How a cell of a client document is read. */
export type ColumnType =
  | 'text'
  | 'number'
  | 'date'
  | 'boolean'
  | 'percent'
  | 'account'
  | 'region'
  | 'symbol'
  | 'decision'
  | 'quantity';

/** One column, found by its heading in any order. */
export interface DocumentColumn {
  readonly key: string;
  readonly heading: Text;
  /** Other headings clients use for it. */
  readonly synonyms: readonly string[];
  readonly type: ColumnType;
  readonly required: boolean;
  /** How to fill it in, where the type alone does not say. */
  readonly hint?: string | undefined;
}

/** One sheet of a client document with its columns and a fictional example. */
export interface DocumentSheet {
  readonly name: Text;
  readonly synonyms: readonly string[];
  readonly columns: readonly DocumentColumn[];
  /** Example line for the template, by column key; fictional. */
  readonly example: Readonly<Record<string, string>>;
}

/** One document the client is asked for (提出依頼資料). */
export interface DocumentLayout {
  /** `DOC-15`. */
  readonly id: string;
  readonly title: Text;
  readonly purpose: Text;
  /** Procedures that need it; agrees with the procedure files by test. */
  readonly procedures: readonly string[];
  /** A table is read by its columns; a text is kept and cited. */
  readonly kind: 'table' | 'text';
  /** Empty for a text; the first sheet is the one read where a workbook has a single table. */
  readonly sheets: readonly DocumentSheet[];
}
