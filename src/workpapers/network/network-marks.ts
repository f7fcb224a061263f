import type { PictureMark } from './picture.ts';

/** What the reconciliation with the client's diagram says about elements, for the drawings. */
export interface NetworkMarks {
  /** Whether a diagram was compared at all; without one nothing is marked. */
  readonly compared: boolean;
  /** Element id → how it differs. */
  readonly elements: ReadonlyMap<string, PictureMark>;
  /** What the client drew or listed and the evidence does not show. */
  readonly drawnOnly: readonly {
    readonly id: string;
    /** As the reconciliation calls it: `load-balancer`, `diagram-link`. */
    readonly kind: string;
    readonly name: string;
    readonly mark: 'drawn-only' | 'to-check' | 'not-collected';
  }[];
}
