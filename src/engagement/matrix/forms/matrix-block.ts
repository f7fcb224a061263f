/** A text of a heading or of a line's label, with its cell. */
export interface HeadText {
  readonly text: string;
  readonly raw: string;
  readonly at: string;
}

/** One property that all lines (or columns) of a table have: the column of names, the row of account ids. */
export interface AxisProperty {
  /** What stands over (or before) it; null where nothing does. */
  readonly heading: HeadText | null;
  /** One per line of the axis; null for an empty cell. */
  readonly values: readonly (HeadText | null)[];
}

/** The lines or the columns of a table. */
export interface Axis {
  readonly properties: readonly AxisProperty[];
  /** Headings that stand over all of the axis alike. */
  readonly over: readonly HeadText[];
  /** Row or column numbers in the sheet. */
  readonly numbers: readonly number[];
}

/** A cell of the body. */
export interface BlockCell {
  readonly raw: string;
  readonly kept: string;
  readonly at: string;
  readonly from: string;
  readonly fill: string;
}

/** A table as it lies in the sheet, before it is said which way it reads. */
export interface MatrixBlock {
  readonly sheet: string;
  readonly hiddenSheet: boolean;
  /** `権限表!B5:H20`. */
  readonly range: string;
  /** The corner's texts, left out of both axes' headings. */
  readonly corner: readonly HeadText[];
  readonly rows: Axis;
  readonly columns: Axis;
  /** Remarks, conditions and dates beside the body, by index of row. */
  readonly asides: readonly AxisProperty[];
  /** By index of row and column. */
  readonly cells: readonly (readonly (BlockCell | null)[])[];
  /** The addresses of all of its cells, empty ones too. */
  readonly places: readonly (readonly string[])[];
  /** Texts above the table: titles, versions, stamps. */
  readonly above: readonly HeadText[];
}
