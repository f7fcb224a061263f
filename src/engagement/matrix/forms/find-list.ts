import { formWords } from './form-words.ts';
import { headingKind } from './heading-kind.ts';
import type { Grid } from './open-grid.ts';
import { wordKey } from './word-key.ts';

/** Where the columns of a list of entitlements (one line, one permission) are. */
export interface ListExtent {
  readonly header: number;
  readonly principals: readonly number[];
  readonly resources: readonly number[];
  readonly level: number | null;
  readonly allowed: number | null;
  readonly others: readonly number[];
}

const levels: ReadonlySet<string> = new Set(formWords.level);
const alloweds: ReadonlySet<string> = new Set(formWords.allowed);
const beside: ReadonlySet<string> = new Set([
  ...[...formWords.remark, ...formWords.condition, ...formWords.until, ...formWords.from, ...formWords.contract],
  ...[...formWords.group, ...formWords.kind],
]);

/** Finds the heading of a list: one row with a column of who, a column of what, and a column of the permission. */
export function findList(grid: Grid): ListExtent | null {
  for (const row of grid.rows.slice(0, 60)) {
    const columns = grid.columns(row).filter((column) => grid.text(row, column) !== '');
    const key = (column: number): string => wordKey(grid.text(row, column));
    const level = columns.find((column) => levels.has(key(column)) && headingKind(key(column)) !== 'principal') ?? null;
    const allowed = columns.find((column) => alloweds.has(key(column))) ?? null;
    const kinds = columns.filter((column) => column !== level && column !== allowed);
    const principals = kinds.filter((column) => headingKind(grid.text(row, column)) === 'principal');
    const resources = kinds.filter((column) => headingKind(grid.text(row, column)) === 'resource');
    const others = kinds.filter((column) => beside.has(key(column)));
    if (principals.length > 0 && resources.length > 0 && (level !== null || allowed !== null))
      return { header: row, principals, resources, level, allowed, others };
  }
  return null;
}
