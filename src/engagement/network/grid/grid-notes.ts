import { cellAddress } from '../../cell-address.ts';
import type { ImportNote } from '../../client-document.ts';
import type { Grid } from '../../matrix/forms/open-grid.ts';
import type { ZoneGridPlace } from './find-zone-grid.ts';

/** What was left out of a grid or read although hidden, cells without a result, and colours that nobody reads. */
export function gridNotes(
  grid: Grid,
  { headingRow, nameColumn, rows, columns }: ZoneGridPlace,
  legend: readonly { readonly colour: string; readonly meaning: string; readonly at: string }[],
): readonly ImportNote[] {
  const address = (row: number, column: number): string => cellAddress(grid.sheet, row, column);
  const notes: ImportNote[] = [];
  const note = (kind: ImportNote['kind'], at: string, seen: string, made: string): void =>
    void notes.push({ kind, at, seen: seen.slice(0, 200), made });
  for (const row of rows)
    if (grid.isHiddenRow(row))
      note('hidden', address(row, nameColumn), grid.text(row, nameColumn), '非表示の行ですが、読み取りました');
  for (const column of columns)
    if (grid.isHiddenColumn(column))
      note('hidden', address(headingRow, column), grid.text(headingRow, column), '非表示の列ですが、読み取りました');
  const inRows = new Set(rows);
  const inColumns = new Set(columns);
  for (const { number, cells } of grid.sheet.rows)
    for (const [column, cell] of cells) {
      if (!inRows.has(number) || !inColumns.has(column)) continue;
      const at = address(number, column);
      if (cell.uncalculated) note('error', at, cell.raw, '数式の計算結果が保存されていません');
      if (/^#(REF|N\/A|VALUE|NAME|DIV\/0|NULL|NUM)[!?]?$/.test(cell.raw))
        note('error', at, cell.raw, '数式のエラー値です');
      if (cell.external)
        note(
          'ambiguous',
          at,
          cell.raw,
          '別のブックを参照する数式です。保存されている値を読みました（別のブックは開きません）',
        );
    }
  const first = Math.min(...columns);
  for (const row of grid.rows)
    for (const column of grid.columns(row)) {
      const cell = grid.cell(row, column);
      if (cell === null || cell.at !== cell.from || row < headingRow || column < first) continue;
      const isInside = (row === headingRow || inRows.has(row)) && inColumns.has(column);
      const isBeside = inRows.has(row) && column > (columns.at(-1) ?? 0);
      const isBelow = !inRows.has(row) && inColumns.has(column) && row < (rows.at(-1) ?? 0) && row > headingRow;
      if (!isInside && (isBeside || isBelow))
        note('ignored', cell.at, cell.text, 'ゾーン×ゾーンの表の外のため、読みません');
    }
  for (const { colour, meaning, at } of legend)
    if (colour !== '')
      note('ambiguous', at, meaning, 'セルの色の意味は読みません（記号かポートで書くよう依頼してください）');
  return notes;
}
