import type { Level } from '../../procedures/level.ts';
import type { Row } from '../row.ts';
import type { MatrixContext } from './matrix-context.ts';

/** An exception on the matrix's own sheet leaves the cell 不一致 with a disposition; an expired one only leaves a note (decision 3). */
export function applyMatrixException(
  row: Row,
  cell: { readonly principal: string; readonly resource: string; readonly levels: readonly Level[] },
  { matrix, input }: MatrixContext,
): Row {
  if (row.result !== 'MISMATCH') return row;
  const fitting = matrix.exceptions.filter(
    ({ principal, resource, levels }) =>
      principal === cell.principal &&
      resource === cell.resource &&
      cell.levels.length > 0 &&
      cell.levels.every((level) => levels.includes(level)),
  );
  const valid = fitting.find(({ until }) => until >= input.asOf);
  if (valid === undefined)
    return fitting.length === 0 ? row : { ...row, qualifiers: [...row.qualifiers, '例外期限切れ'] };
  const { id, approver, until } = valid;
  return { ...row, disposition: { kind: '例外承認', id, approver, expires: until } };
}
