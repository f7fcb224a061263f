import type { Style } from 'exceljs';
import type { Block } from './document-model.ts';
import type { Span } from './snap-columns.ts';

/** A cell of a sheet row before it is written: where, what, how it looks, where it leads. */
export interface SheetCell {
  readonly span: Span;
  readonly value: string | number | Date;
  readonly style: Partial<Style>;
  readonly to?: string;
  /** So many leading characters are a label and print bold. */
  readonly label?: number;
}

/** A sheet row before it is written; `head` and `body` say which table it belongs to. */
export interface SheetRow {
  readonly height: number;
  readonly cells: readonly SheetCell[];
  readonly head?: Block;
  readonly body?: Block;
  /** A drawing that begins here and lies over so many points of the rows below; it starts a page. */
  readonly drawing?: { readonly svg: string; readonly width: number; readonly height: number };
}
