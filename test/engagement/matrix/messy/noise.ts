/** What a client's sheet may carry besides what it says. */
export interface Noise {
  /** Title, version and boxes for seals above the table. */
  readonly title?: true;
  readonly revisions?: true;
  /** Two rows of headings: groups of columns, merged (or with the group written once). */
  readonly groups?: 'merged' | 'once';
  /** A third row of headings over everything. */
  readonly over?: true;
  /** Merged label cells on the left: a department over several lines. */
  readonly departments?: true;
  readonly transposed?: true;
  readonly legend?: 'right' | 'below' | 'above' | 'sheet' | 'cell' | 'row';
  readonly footnotes?: '※' | '*' | '注' | '※１' | 'apart';
  readonly struck?: true;
  readonly hidden?: 'row' | 'column';
  /** Striped lines: colours that mean nothing. */
  readonly stripes?: true;
  /** Cells of one mark are painted instead of written; the legend shows the colour. */
  readonly painted?: string;
  readonly dates?: true;
  readonly marks?: Readonly<Record<string, string>>;
  readonly wide?: true;
  readonly split?: 'columns' | 'rows';
  readonly blank?: true;
  readonly sections?: true;
  readonly totals?: true;
  readonly ditto?: true;
  readonly comments?: true;
  readonly spaced?: true;
  readonly numbers?: true;
  readonly remarks?: true;
  readonly others?: true;
  /** Rows and columns left empty before the table. */
  readonly offset?: true;
}
