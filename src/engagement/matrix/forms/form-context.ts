import type { ImportNote } from '../../client-document.ts';
import type { LegendLine } from './find-legends.ts';
import type { FormDoubts } from './form-doubts.ts';
import type { TableBuilder } from './table-builder.ts';

/** What the reading of one matrix file shares over all of its tables. */
export interface FormContext {
  readonly builder: TableBuilder;
  readonly doubts: FormDoubts;
  readonly notes: ImportNote[];
  /** Marks and colours that a legend of the file or the mapping file explains. */
  readonly legend: readonly LegendLine[];
  /** Colours → what the legend says of them. */
  readonly colours: ReadonlyMap<string, LegendLine>;
  /** Footnote marks of a sheet → condition id where the same mark means something else on another sheet. */
  renamedMark(sheet: string, mark: string): string | null;
  /** Symbols of the legend that turned out to be headings of operations, in use. */
  readonly operations: Map<string, { readonly word: string; readonly at: string[] }>;
}
