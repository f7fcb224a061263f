import type { Sheet } from '../../sheet.ts';

/** A client's matrix file as opened. */
export interface MatrixFormSource {
  /** Path below the engagement folder. */
  readonly file: string;
  readonly sha256: string;
  readonly sheets: readonly Sheet[];
}
