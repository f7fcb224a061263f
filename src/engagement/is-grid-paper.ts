import type { Sheet } from './sheet.ts';

/**
 * True for 方眼紙: a sheet of many narrow columns whose fields are drawn by merging. Such a form shows its meaning by drawing
 * alone; what belongs to what cannot be told from its cells.
 */
export function isGridPaper(sheet: Sheet): boolean {
  const { rows, merges } = sheet;
  const filled = rows.reduce((sum, row) => sum + row.cells.size, 0);
  const wide = new Set(
    merges
      .filter(({ left, right }) => right - left >= 2 && right - left < 200)
      .map(({ top, left }) => `${top} ${left}`),
  );
  const anchors = rows.reduce(
    (sum, row) => sum + [...row.cells.keys()].filter((column) => wide.has(`${row.number} ${column}`)).length,
    0,
  );
  const last = merges.reduce((most, { right }) => (right < 1000 && right > most ? right : most), 0);
  return filled >= 12 && anchors / filled >= 0.6 && last >= 24;
}
