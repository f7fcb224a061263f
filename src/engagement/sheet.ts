/** A cell as it stands in the file, before anything is understood. */
export interface SheetCell {
  /** What the client sees: dates as ISO, 0.7 shown as a percentage as `70%`. */
  readonly raw: string;
  /** `raw` without struck-through parts. */
  readonly kept: string;
  /** A formula whose result the file does not hold. */
  readonly uncalculated?: true;
  /** A formula that takes its value from another workbook; the value is the one the file keeps. */
  readonly external?: true;
}

/** A row that holds at least one cell. */
export interface SheetRow {
  /** Row in a workbook, line in a CSV; from 1. */
  readonly number: number;
  readonly hidden: boolean;
  /** By column number, from 1. */
  readonly cells: ReadonlyMap<number, SheetCell>;
}

/** A merged area; only its upper left cell holds text. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A comment that hangs on a cell. */
export interface SheetComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One sheet of a workbook, or a CSV as a single sheet. */
export interface Sheet {
  readonly kind: 'workbook' | 'csv';
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
  readonly hiddenColumns: readonly (readonly [number, number])[];
  /** Fill colours that are not white, of filled and of empty cells: row number → column → colour as the file names it. */
  readonly fills?: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** True where so many cells are filled that not all were kept. */
  readonly fillsCut?: true;
  /** Comments beside the cells. */
  readonly comments?: readonly SheetComment[];
}
