import { cellAddress } from '../../cell-address.ts';
import type { ImportNote } from '../../client-document.ts';
import type { Extent } from './find-extents.ts';
import { formWords } from './form-words.ts';
import type { Grid } from './open-grid.ts';

/** Whether a row between the heading and the end of a table is a line of it, and what is to be told of it. */
export function lineKind(
  grid: Grid,
  extent: Extent,
  row: number,
): { readonly keep: boolean; readonly note: ImportNote | null } {
  const { headerRows, labelColumns, columns, asides } = extent;
  const leaf = headerRows.at(-1) ?? 0;
  const cells = [...labelColumns, ...columns, ...asides].flatMap((column) => grid.cell(row, column) ?? []);
  const at = cellAddress(grid.sheet, row);
  const seen = [...new Map(cells.map(({ from, raw }) => [from, raw])).values()].join(' | ').slice(0, 200);
  const leave = (kind: ImportNote['kind'], made: string) => ({ keep: false, note: { kind, at, seen, made } });
  if (cells.length === 0) return { keep: false, note: null };
  const labels = labelColumns.flatMap((column) => grid.cell(row, column) ?? []);
  const own = labels.filter(({ from, at: place }) => from === place);
  if (own.length > 0 && own.every(({ struck }) => struck)) return leave('struck', '取り消し線の行のため、読みません');
  const texts = labels.map(({ text }) => text).filter((text) => text !== '');
  const bodies = columns.flatMap((column) => grid.cell(row, column) ?? []).filter(({ text }) => text !== '');
  if (texts.some((text) => formWords.totals.test(text))) return leave('ignored', '合計・件数の行のため、読みません');
  const repeats = [...labelColumns, ...columns].every((column) => grid.text(row, column) === grid.text(leaf, column));
  if (repeats) return leave('ignored', '見出しの繰り返しのため、読みません');
  const distinct = new Set([...labels, ...bodies].filter(({ text }) => text !== '').map(({ from }) => from));
  const [only] = [...labels, ...bodies].filter(({ text }) => text !== '');
  if (distinct.size === 1 && only !== undefined) {
    if (formWords.explanations.test(only.text)) return leave('ignored', '説明の行のため、読みません');
    const across = bodies.length > 0 && labels.length > 0;
    const bracketed = /^[【［[<＜〈《■●◆▼◎§]/.test(only.text) && bodies.length === 0;
    const partial =
      bodies.length === 0 &&
      labelColumns.length > 1 &&
      grid.text(row, labelColumns[0] ?? 0) === only.text &&
      only.from === only.at;
    if (across || bracketed || partial)
      return leave('ignored', '区切りの見出し行のため、主体・リソースとしては読みません');
  }
  if (texts.length === 0) {
    if (bodies.length === 0) return { keep: false, note: null };
    const places = bodies.map((cell) => cell.at).join('、');
    return { keep: false, note: { kind: 'error', at: places, seen, made: '行の見出しが空です' } };
  }
  return {
    keep: true,
    note: grid.isHiddenRow(row) ? { kind: 'hidden', at, seen, made: '非表示の行ですが、読み取りました' } : null,
  };
}
