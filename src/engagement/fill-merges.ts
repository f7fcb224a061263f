import type { Sheet, SheetCell } from './sheet.ts';

const most = 1_000_000;

/** The text that a vertically merged area gives to its lower rows: row number → column → upper left cell and its row. */
export function fillMerges(sheet: Sheet): ReadonlyMap<number, ReadonlyMap<number, { cell: SheetCell; from: number }>> {
  const filled = new Map<number, Map<number, { cell: SheetCell; from: number }>>();
  const byNumber = new Map(sheet.rows.map((row, index) => [row.number, index]));
  let count = 0;
  for (const merge of sheet.merges) {
    const first = byNumber.get(merge.top);
    if (merge.bottom === merge.top || first === undefined) continue;
    const cell = sheet.rows[first]?.cells.get(merge.left);
    if (cell === undefined) continue;
    for (let index = first + 1; index < sheet.rows.length && count < most; index += 1) {
      const row = sheet.rows[index];
      if (row === undefined || row.number > merge.bottom) break;
      if (!filled.has(row.number)) filled.set(row.number, new Map());
      filled.get(row.number)?.set(merge.left, { cell, from: merge.top });
      count += 1;
    }
  }
  return filled;
}
