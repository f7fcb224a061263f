import type {
  AccessMatrix,
  MatrixCell,
  MatrixCondition,
  MatrixPrincipal,
  MatrixResource,
} from '../../engagement/matrix/access-matrix.ts';
import type { Level } from '../../procedures/level.ts';

/** What a matrix requires of one row and column. */
export interface Expected {
  readonly cell: MatrixCell | null;
  /** Null where nobody can say what the cell means. */
  readonly levels: readonly Level[] | null;
  readonly notApplicable: boolean;
  readonly conditions: readonly MatrixCondition[];
  /** Conditions the matrix names and does not explain. */
  readonly unexplained: readonly string[];
  /** The row's time is over (or has not come) on the day the matrix is compared with. */
  readonly overdue: boolean;
}

const all: readonly Level[] = ['L', 'R', 'D', 'W', 'X', 'P', 'T', 'A', 'S', 'E'];

/** Reads one cell with its row and legend; a cell that is missing or empty means what the matrix says of empty cells (case A-54). */
export function expectedOf(matrix: AccessMatrix, row: MatrixPrincipal, column: MatrixResource, asOf: string): Expected {
  const { meta, legend, conditions } = matrix;
  const cell = cellsOf(matrix).get(`${row.id}\n${column.id}`) ?? null;
  const empty = cell === null || cell.symbol === '';
  const overdue = (row.validTo !== null && row.validTo < asOf) || (row.validFrom !== null && row.validFrom > asOf);
  const named = [...new Set([...(cell?.conditions ?? []), ...(row.condition === null ? [] : [row.condition])])];
  const required = legend.some(({ symbol, conditionRequired }) => conditionRequired && symbol === cell?.symbol);
  const levels = empty ? (meta.blankMeans === 'none' ? [] : null) : cell.levels;
  const open = levels?.includes('ADM') ? [...new Set([...levels, ...all])] : levels;
  return {
    cell,
    levels: overdue ? [] : required && named.length === 0 ? null : open,
    notApplicable: cell?.notApplicable === true,
    conditions: conditions.filter(({ id }) => named.includes(id)),
    unexplained: named.filter((id) => !conditions.some((one) => one.id === id)),
    overdue,
  };
}

const indexes = new WeakMap<AccessMatrix, ReadonlyMap<string, MatrixCell>>();

/** The cells of a matrix by row and column, put in order once. */
function cellsOf(matrix: AccessMatrix): ReadonlyMap<string, MatrixCell> {
  const known = indexes.get(matrix);
  if (known !== undefined) return known;
  const made = new Map(matrix.cells.map((cell) => [`${cell.principal}\n${cell.resource}`, cell]));
  indexes.set(matrix, made);
  return made;
}
