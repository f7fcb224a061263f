/** A cell as it stands in the file, before anything is understood. */
export interface SheetCell {
  /** What the client sees: dates as ISO, 0.7 shown as a percentage as `70%`. */
  readonly raw: string;
  /** `raw` without struck-through parts. */
  readonly kept: string;
  /** A formula whose result the file does not hold. */
  readonly uncalculated?: true;
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

/** One sheet of a workbook, or a CSV as a single sheet. */
export interface Sheet {
  readonly kind: 'workbook' | 'csv';
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
  readonly hiddenColumns: readonly (readonly [number, number])[];
}
