import { countLines } from './count-lines.ts';
import type { SheetCell } from './sheet-row.ts';

/** Height in points that shows every line of a row; 409 is the most Excel can give. */
export function rowHeight(cells: readonly SheetCell[], widths: readonly number[], least = 15): number {
  let lines = 1;
  let size = 9;
  for (const { span, value, style } of cells) {
    if (typeof value !== 'string') continue;
    size = Math.max(size, style.font?.size ?? 9);
    let width = 0;
    for (let at = span[0]; at <= span[1]; at += 1) width += widths[at] ?? 0;
    const capacity = Math.max(2, Math.floor((width * 1.15 * 9) / (style.font?.size ?? 9)) - 1);
    if (value.length * 2 > capacity || value.includes('\n')) lines = Math.max(lines, countLines(value, capacity));
  }
  return Math.min(409, Math.max(least, Math.ceil(lines * (size * 1.32) + 4)));
}
