import type { Requirement } from './access-head.ts';
import type { CellQuestion } from './weigh-cell.ts';

/** What the client requires of a cell: levels and conditions, and the client's own sign with its place. */
export function cellRequirement({
  expected,
  row,
  column,
}: Pick<CellQuestion, 'expected' | 'row' | 'column'>): Requirement {
  const { cell, levels, conditions } = expected;
  const until = row.validTo === null ? {} : { validTo: row.validTo };
  const value = {
    levels: levels ?? [],
    conditions: conditions.map(({ id, kind, expr, text }) => ({ id, kind, expr: hidden(kind, expr), text })),
    ...until,
  };
  if (cell === null) return { at: `${row.at} × ${column.at}`, raw: '', value };
  return { at: cell.at, raw: cell.raw, value };
}

/** The value of an external id is compared and never printed (case A-25). */
function hidden(kind: string, expr: Readonly<Record<string, readonly string[]>>): unknown {
  return kind === 'externalId' ? Object.fromEntries(Object.keys(expr).map((key) => [key, ['***']])) : expr;
}
