import type { AccessMatrix, MatrixPrincipal, MatrixResource } from '../engagement/matrix/access-matrix.ts';
import type { Row } from '../evaluation/row.ts';

/** The row and column of a matrix that a result speaks of; null where it speaks of none. */
export interface MatrixPlace {
  readonly matrix: AccessMatrix;
  readonly principal: MatrixPrincipal | null;
  readonly resource: MatrixResource | null;
}

/** Finds the place of results in the client's matrices; ids of a second matrix carry the name of its file in front. */
export function matrixPlaces(matrices: readonly AccessMatrix[]): (object: Row['object']) => MatrixPlace | null {
  const rows = new Map<string, MatrixPlace>();
  const columns = new Map<string, MatrixPlace>();
  const compared = matrices.filter(({ form }) => form !== 'G');
  for (const [index, matrix] of compared.entries()) {
    const prefix = index === 0 ? '' : `${matrix.file}:`;
    for (const principal of matrix.principals)
      rows.set(`${prefix}${principal.id}`, { matrix, principal, resource: null });
    for (const resource of matrix.resources)
      columns.set(`${prefix}${resource.id}`, { matrix, principal: null, resource });
  }
  const columnOf = (matrix: AccessMatrix, id: string): MatrixResource | null => {
    const prefix = matrix === compared[0] ? '' : `${matrix.file}:`;
    return columns.get(`${prefix}${id}`)?.resource ?? null;
  };
  return ({ kind, id }) => {
    if (kind === 'matrix-row') return rows.get(id) ?? null;
    if (kind === 'matrix-column') return columns.get(id) ?? null;
    if (kind !== 'matrix-cell') return null;
    // An id of the client's may hold the sign that parts row and column, so every place of it is tried.
    for (let at = id.indexOf('|'); at >= 0; at = id.indexOf('|', at + 1)) {
      const row = rows.get(id.slice(0, at));
      const name = id.slice(at + 1);
      if (row === undefined) continue;
      const resource = columnOf(row.matrix, name);
      if (resource !== null || name === '*') return { ...row, resource };
    }
    return null;
  };
}
