import type { AccessMatrix } from '../../engagement/matrix/access-matrix.ts';

/** What the head of the workpaper says of the matrix as a whole; the auditor decides what follows (case A-75). */
export function matrixWarnings({ meta }: AccessMatrix, asOf: string): readonly string[] {
  if (meta.approvedAt === null) return ['承認日の記載なし'];
  return meta.approvedAt > asOf ? ['基準が基準日後に承認'] : [];
}
