import { cellAddress } from '../../cell-address.ts';
import type { ImportNote } from '../../client-document.ts';
import type { Extent } from './find-extents.ts';
import { headingKind } from './heading-kind.ts';
import { lineKind } from './line-kind.ts';
import type { Axis, AxisProperty, BlockCell, HeadText, MatrixBlock } from './matrix-block.ts';
import type { Grid } from './open-grid.ts';

/** A table read from its place in the sheet, and what was left out on the way. */
export interface ReadBlock {
  readonly block: MatrixBlock;
  readonly notes: readonly ImportNote[];
}

/** Reads the table at one place (the next one begins at row `end`): lines and columns with their headings, struck-through, hidden and separating ones told apart. */
export function readBlock(grid: Grid, extent: Extent, end: number): ReadBlock {
  const notes: ImportNote[] = [];
  const { sheet } = grid;
  const [leaf = 0] = [extent.headerRows.at(-1)];
  const last = extent.rows.at(-1) ?? leaf;
  const rows: number[] = [];
  const through = grid.rows.filter((row) => row > leaf && row <= last);
  for (const row of [...through, ...trailing(grid, extent, last, end)]) {
    const { keep, note } = lineKind(grid, extent, row);
    if (note !== null) notes.push(note);
    if (keep) rows.push(row);
  }
  const columns = extent.columns.filter((column) => {
    const head = extent.headerRows.map((row) => grid.cell(row, column)).filter((cell) => cell !== null);
    const at = cellAddress(sheet, leaf, column);
    const seen = head.map(({ raw }) => raw).join(' ');
    if (head.length > 0 && grid.cell(leaf, column)?.struck !== false && head.some(({ struck }) => struck)) {
      notes.push({ kind: 'struck', at, seen, made: '取り消し線の列のため、読みません' });
      return false;
    }
    if (grid.isHiddenColumn(column)) notes.push({ kind: 'hidden', at, seen, made: '非表示の列ですが、読み取りました' });
    return true;
  });
  const cells = rows.map((row) => columns.map((column) => bodyCell(grid, row, column)));
  notes.push(...cellNotes(grid, rows, columns), ...commentNotes(grid, rows, columns, extent));
  const top = extent.headerRows[0] ?? leaf;
  const left = extent.labelColumns[0] ?? extent.columns[0] ?? 1;
  const bottom = rows.at(-1) ?? leaf;
  const right = columns.at(-1) ?? left;
  return {
    block: {
      sheet: sheet.name,
      hiddenSheet: sheet.hidden,
      range: `${cellAddress(sheet, top, left)}:${cellAddress(sheet, bottom, right).split('!').at(-1)}`,
      corner: cornerTexts(grid, extent),
      rows: rowAxis(grid, extent, rows),
      columns: columnAxis(grid, extent, columns),
      asides: extent.asides.map((column) => ({
        heading: head(grid, leaf, column),
        values: rows.map((row) => head(grid, row, column)),
      })),
      cells,
      places: rows.map((row) => columns.map((column) => cellAddress(sheet, row, column))),
      above: grid.rows
        .filter((row) => row < top && row >= top - 30)
        .flatMap((row) => grid.columns(row).flatMap((column) => head(grid, row, column) ?? [])),
    },
    notes,
  };
}

/** Lines may follow the last known mark: labels without any permission up to the first gap, and labels with words nobody knows. */
function trailing(grid: Grid, { labelColumns, columns }: Extent, last: number, end: number): readonly number[] {
  const found: number[] = [];
  let before = last;
  for (const row of grid.rows) {
    if (row <= last || row >= end) continue;
    if (row > before + 3) break;
    const label = labelColumns.flatMap((column) => grid.cell(row, column) ?? []);
    const own = new Set(label.map(({ from }) => from));
    const said = columns.some(
      (column) => !own.has(grid.cell(row, column)?.from ?? '') && grid.text(row, column) !== '',
    );
    if (label.length === 0 || (!said && row > before + 1)) break;
    found.push(row);
    before = row;
  }
  return found;
}

function head(grid: Grid, row: number, column: number): HeadText | null {
  const cell = grid.cell(row, column);
  return cell === null || cell.text === '' ? null : { text: cell.text, raw: cell.raw, at: cell.from };
}

function bodyCell(grid: Grid, row: number, column: number): BlockCell | null {
  const cell = grid.cell(row, column);
  const fill = grid.fill(row, column);
  const at = cellAddress(grid.sheet, row, column);
  if (cell === null) return fill === '' ? null : { raw: '', kept: '', at, from: at, fill };
  return { raw: cell.raw, kept: cell.kept, at, from: cell.from, fill };
}

function cornerTexts(grid: Grid, { headerRows, labelColumns }: Extent): readonly HeadText[] {
  const found = headerRows.flatMap((row) => labelColumns.flatMap((column) => head(grid, row, column) ?? []));
  return found.filter(({ at }, index) => found.findIndex((one) => one.at === at) === index);
}

/** Which corner texts head the rows of the heading instead of the column of labels below: of several, all of one kind; of two kinds, the upper ones. */
function cornerHeadings(grid: Grid, { headerRows, labelColumns }: Extent): ReadonlyMap<number, HeadText> {
  const nearest = labelColumns.at(-1);
  const found = headerRows.flatMap((row): [number, HeadText][] => {
    const own = nearest === undefined ? null : head(grid, row, nearest);
    return own === null ? [] : [[row, own]];
  });
  const distinct = found.filter(([, one], index) => found.findIndex(([, other]) => other.at === one.at) === index);
  if (distinct.length < 2) return new Map();
  const kinds = new Set(distinct.map(([, { text }]) => headingKind(text)).filter((kind) => kind !== 'either'));
  return new Map(kinds.size < 2 ? distinct : distinct.slice(0, -1));
}

function rowAxis(grid: Grid, extent: Extent, rows: readonly number[]): Axis {
  const taken = new Set([...cornerHeadings(grid, extent).values()].map(({ at }) => at));
  const properties = extent.labelColumns.map((column): AxisProperty => {
    const heads = extent.headerRows.flatMap((row) => head(grid, row, column) ?? []).filter(({ at }) => !taken.has(at));
    return { heading: heads.at(-1) ?? null, values: sameAsAbove(rows.map((row) => head(grid, row, column))) };
  });
  return settle(properties, rows);
}

function sameAsAbove(values: readonly (HeadText | null)[]): readonly (HeadText | null)[] {
  const made: (HeadText | null)[] = [];
  for (const value of values) {
    const before = made.at(-1);
    const repeats =
      value !== null && /^(〃|々|〻|同上|″|"|'')$/u.test(value.text) && before !== null && before !== undefined;
    made.push(repeats ? { ...before, raw: value.raw, at: value.at } : value);
  }
  return made;
}

function columnAxis(grid: Grid, extent: Extent, columns: readonly number[]): Axis {
  const headings = cornerHeadings(grid, extent);
  const properties = extent.headerRows.map((row, index): AxisProperty => {
    const values = columns.map((column) => head(grid, row, column));
    // An upper heading written only over the first column of its group goes on to the right, as Excel draws it.
    const upper = index < extent.headerRows.length - 1 && values[0] !== null && !headings.has(row);
    const made: (HeadText | null)[] = [];
    for (const value of values) made.push(upper ? (value ?? made.at(-1) ?? null) : value);
    return { heading: headings.get(row) ?? null, values: made };
  });
  return settle(properties, columns);
}

/** Properties that are empty or say the same of all are none; what stands over all of them alike is kept apart. */
function settle(properties: readonly AxisProperty[], numbers: readonly number[]): Axis {
  const filled = properties.filter(({ values }) => values.some((value) => value !== null));
  const isOver = ({ values }: AxisProperty): boolean =>
    values.length > 1 && values.every((value) => value !== null && value.at === values[0]?.at);
  const kept = filled.filter((property, index) => {
    const same = (other: AxisProperty): boolean =>
      other.values.every((value, n) => value?.at === property.values[n]?.at);
    return !isOver(property) && filled.findIndex(same) === index;
  });
  const over = filled.filter(isOver).flatMap(({ values }) => values[0] ?? []);
  return { properties: kept, over, numbers };
}

function cellNotes(grid: Grid, rows: readonly number[], columns: readonly number[]): readonly ImportNote[] {
  return rows.flatMap((row) =>
    columns.flatMap((column): ImportNote[] => {
      const cell = grid.cell(row, column);
      if (cell === null) return [];
      if (cell.struck)
        return [{ kind: 'struck', at: cell.at, seen: cell.raw, made: '取り消し線のため、空欄として読みます' }];
      if (cell.kept !== cell.raw) return [{ kind: 'struck', at: cell.at, seen: cell.raw, made: cell.text }];
      if (cell.from !== cell.at)
        return [{ kind: 'normalised', at: cell.at, seen: cell.raw, made: `${cell.text}（結合セル ${cell.from}）` }];
      return [];
    }),
  );
}

function commentNotes(
  grid: Grid,
  rows: readonly number[],
  columns: readonly number[],
  extent: Extent,
): readonly ImportNote[] {
  const lines = new Set([...rows, ...extent.headerRows]);
  const across = new Set([...columns, ...extent.labelColumns, ...extent.asides]);
  return (grid.sheet.comments ?? [])
    .filter(({ row, column }) => lines.has(row) && across.has(column))
    .map(({ row, column, text }) => ({
      kind: 'ignored',
      at: cellAddress(grid.sheet, row, column),
      seen: text.slice(0, 300),
      made: 'セルのコメントは解釈していません（条件であるときは対応付けファイルの footnotes に書いてください）',
    }));
}
