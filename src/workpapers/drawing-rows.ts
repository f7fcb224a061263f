import type { Block } from './document-model.ts';
import type { SheetGrid } from './lay-grid.ts';
import type { SheetRow } from './sheet-row.ts';

/** Excel makes no row taller than 409 points. */
const tallest = 400;
/** Height of a landscape A4 page below the title of a drawing, by its printable width. */
const pageHeight = 0.58;

/** The empty rows a drawing lies on, as wide as the head of the sheet; the first one carries it. */
export function* drawingRows(
  { svg, width, height }: Extract<Block, { kind: 'drawing' }>,
  { widths }: SheetGrid,
): Generator<SheetRow> {
  const room = widths.reduce((sum, one) => sum + (one * 7 + 5) * 0.75, 0);
  const scale = Math.min(room / width, (room * pageHeight) / height, 1.2);
  const tall = height * scale;
  for (let left = tall; left > 0; left -= tallest) {
    const own = { height: Math.max(15, Math.min(tallest, left)), cells: [] };
    yield left === tall ? { ...own, drawing: { svg, width: width * scale, height: tall } } : own;
  }
  yield { height: 8, cells: [] };
}
