/** Elements that stand as one box, so that nothing is left out in silence. */
export interface NetworkFold {
  /** Number of the drawing: `図1`. */
  readonly drawing: string;
  /** Where they stand: a subnet, an account. */
  readonly place: string;
  readonly kind: string;
  readonly count: number;
  /** How many of them the client's diagram lacks. */
  readonly notDrawn: number;
  readonly ids: readonly string[];
}

/** One page of the network drawings. */
export interface NetworkDrawing {
  /** File name without extension: `network-overview`, `network-vpc-0a1b`. */
  readonly name: string;
  readonly title: string;
  /** A whole SVG document; `width` and `height` in points. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly folds: readonly NetworkFold[];
}
