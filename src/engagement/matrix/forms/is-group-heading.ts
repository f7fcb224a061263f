import { formWords } from './form-words.ts';
import type { Grid } from './open-grid.ts';
import { wordKey } from './word-key.ts';

const stamps: ReadonlySet<string> = new Set(formWords.stamp);

/** A row over the heading that heads groups of columns; a title across the whole table or a row of stamps is none. */
export function isGroupHeading(grid: Grid, row: number, columns: readonly number[], below: readonly number[]): boolean {
  const first = columns[0] ?? 1;
  const title = columns.some((column) => {
    const area = grid.area(row, column);
    const labels = below.flatMap((other) => grid.columns(other).filter((one) => one < first));
    return area.top === row && area.bottom === row && labels.some((label) => label >= area.left && label <= area.right);
  });
  if (title) return false;
  const texts = grid.columns(row).map((column) => wordKey(grid.text(row, column)));
  if (texts.filter((text) => stamps.has(text)).length > 1) return false;
  if (
    texts.some(
      (text) =>
        /^(版数?|承認日?|作成日?|改訂日?|文書番号|バージョン|機密区分)([:：].*)?$/.test(text) ||
        /^(版数?|承認[日者]|作成[日者])[:：]/.test(text),
    )
  )
    return false;
  // One lone text that is not merged over the columns is a date or a unit in the corner of the page.
  const own = columns.filter((column) => grid.text(row, column) !== '');
  const single = new Set(own.map((column) => grid.cell(row, column)?.from)).size === 1;
  return !(single && own.length === 1 && own[0] !== first) || columns.length === 1;
}
