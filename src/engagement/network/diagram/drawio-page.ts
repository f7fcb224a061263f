/** A cell of a draw.io page: a shape (vertex) or a line (edge). */
export interface DrawioCell {
  readonly id: string;
  /** The label as written, HTML and all. */
  readonly label: string;
  readonly style: ReadonlyMap<string, string>;
  readonly parent: string | null;
  readonly source: string | null;
  readonly target: string | null;
  readonly isVertex: boolean;
  readonly isEdge: boolean;
  /** Attributes the client added to the shape. */
  readonly fields: ReadonlyMap<string, string>;
  /** Place on the page or in its parent; null where none is given or it is relative. */
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
}

/** A page of a draw.io file; `repeated` are ids that stand there twice. */
export interface DrawioPage {
  readonly name: string;
  readonly cells: ReadonlyMap<string, DrawioCell>;
  readonly repeated: readonly string[];
}
