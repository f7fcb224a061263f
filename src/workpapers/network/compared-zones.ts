import type { ZoneMatrix } from '../../engagement/network/zone-matrix.ts';

/** A zone matrix with the workpaper on which it is drawn again, and what its objects carry in front in the results. */
export interface ComparedZones {
  readonly matrix: ZoneMatrix;
  /** `D-21-1`. */
  readonly paper: string;
  /** Empty for the first matrix, `DOC-05#2:` for the second. */
  readonly prefix: string;
}

/** The zone matrices in the order in which they were compared. */
export function comparedZones(matrices: readonly ZoneMatrix[]): readonly ComparedZones[] {
  return matrices.map((matrix, at) => ({
    matrix,
    paper: `D-21-${at + 1}`,
    prefix: at === 0 ? '' : `${matrix.doc}#${at + 1}:`,
  }));
}
