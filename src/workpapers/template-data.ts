import type { Block, HeaderEntry } from './document-model.ts';

/** One row of a data list, by field name. */
export type DataRow = Readonly<Record<string, unknown>>;

/** What a template is filled with: one mandatory block and marks, named values, named lists that start anew each time. */
export interface TemplateData {
  readonly header: readonly HeaderEntry[];
  readonly marks: readonly string[];
  readonly values: DataRow;
  readonly lists: Readonly<Record<string, Iterable<DataRow>>>;
  /** Blocks a builder made itself, by the name under which the template places them. */
  readonly drawn?: Readonly<Record<string, readonly Block[]>>;
}
