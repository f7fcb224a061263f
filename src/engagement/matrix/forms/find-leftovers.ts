import type { Extent } from './find-extents.ts';
import { markOf } from './mark-of.ts';
import type { Grid } from './open-grid.ts';

/** A row of marks that no table took. */
export interface Leftover {
  readonly at: readonly string[];
  readonly seen: string;
}

/** Marks below the first heading of a sheet that belong to no table: a permission must not be lost because its table was not understood. */
export function findLeftovers(grid: Grid, extents: readonly Extent[], marks: ReadonlySet<string>): readonly Leftover[] {
  const parts = extents.map(({ headerRows, rows, labelColumns, columns, asides }) => {
    const across = [...labelColumns, ...columns, ...asides];
    const right = Math.max(...across);
    return { top: headerRows[0] ?? 0, bottom: rows.at(-1) ?? 0, left: Math.min(...across), right };
  });
  const first = Math.min(...parts.map(({ top }) => top));
  return grid.rows.flatMap((row): Leftover[] => {
    if (row < first) return [];
    const cells = grid.columns(row).flatMap((column) => {
      const taken = parts.some(
        ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
      const cell = taken ? null : grid.cell(row, column);
      const mark = cell === null ? null : markOf(cell.text, marks);
      return cell === null || mark === null ? [] : [{ at: cell.at, text: cell.text, mark }];
    });
    const isRow = cells.some(({ mark }) => mark === 'sign') || cells.length > 2;
    return isRow
      ? [
          {
            at: cells.map(({ at }) => at),
            seen: cells
              .map(({ text }) => text)
              .join('・')
              .slice(0, 60),
          },
        ]
      : [];
  });
}
