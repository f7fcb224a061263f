import type { AccessMatrix } from '../engagement/matrix/access-matrix.ts';

/** A matrix that is compared with the cloud, and the workpaper on which it is drawn again. */
export interface ComparedMatrix {
  readonly matrix: AccessMatrix;
  /** `D-11-1`. */
  readonly paper: string;
}

/** The matrices of REC-ACM in the order of the engagement file; a duty matrix (form G) belongs to REC-SOD. */
export function comparedMatrices(matrices: readonly AccessMatrix[]): readonly ComparedMatrix[] {
  return matrices.filter(({ form }) => form !== 'G').map((matrix, at) => ({ matrix, paper: `D-11-${at + 1}` }));
}
