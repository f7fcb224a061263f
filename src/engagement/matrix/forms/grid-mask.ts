import type { Grid } from './open-grid.ts';

/** Cells of a grid that were understood as something else (legend, footnote), by row and column. */
export class GridMask {
  readonly #cells = new Set<number>();

  add(grid: Grid, row: number, column: number): void {
    const { top, left, bottom, right } = grid.area(row, column);
    for (let r = top; r <= Math.min(bottom, top + 1000); r += 1) {
      for (let c = left; c <= Math.min(right, left + 1000); c += 1) this.#cells.add(r * 20_000 + c);
    }
  }

  has(row: number, column: number): boolean {
    return this.#cells.has(row * 20_000 + column);
  }

  /** The grid without these cells, once all of them are known. */
  over(grid: Grid): Grid {
    const cell: Grid['cell'] = (row, column) => (this.has(row, column) ? null : grid.cell(row, column));
    const listed = new Map<number, readonly number[]>();
    const columns: Grid['columns'] = (row) => {
      const made = listed.get(row) ?? grid.columns(row).filter((column) => !this.has(row, column));
      listed.set(row, made);
      return made;
    };
    return { ...grid, columns, cell, text: (row, column) => cell(row, column)?.text ?? '' };
  }
}
