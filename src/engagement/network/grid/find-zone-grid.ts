import type { Grid } from '../../matrix/forms/open-grid.ts';
import { nameKey } from '../../matrix/name-key.ts';
import { splitVerdict } from '../flows/split-verdict.ts';
import { parsePorts } from '../ports/parse-ports.ts';
import { splitZoneName } from '../zones/split-zone-name.ts';

/** Where a grid of zones by zones lies: its heading row, its column of names, and the rows and columns of zones. */
export interface ZoneGridPlace {
  readonly headingRow: number;
  readonly nameColumn: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

const depth = { rows: 60, columns: 12, most: 2000 };
const extra = /^(備考|摘要|注記|説明|用途|補足|No\.?|項番|番号|合計|remarks?|notes?)$/i;

/** Finds the grid by the names that head both its rows and its columns; null where no two zones meet. */
export function findZoneGrid(grid: Grid): ZoneGridPlace | null {
  const keys = new Map<string, string>();
  const keyOf = (row: number, column: number): string => {
    const cell = grid.cell(row, column);
    if (cell === null) return '';
    const known = keys.get(cell.kept);
    if (known !== undefined) return known;
    const made = isName(cell.kept) ? nameKey(splitZoneName(cell.kept).name) : '';
    keys.set(cell.kept, made);
    return made;
  };
  const rows = grid.rows.slice(0, depth.most);
  const first = grid.rows.slice(0, depth.rows);
  const columns = [...new Set(first.flatMap((row) => grid.columns(row).slice(0, depth.columns)))].sort((a, b) => a - b);
  let best: { row: number; column: number; common: number } | null = null;
  for (const column of columns.slice(0, depth.columns)) {
    const labels = rows.map((row) => [row, keyOf(row, column)] as const).filter(([, key]) => key !== '');
    for (const row of first) {
      const below = new Set(labels.filter(([other]) => other > row).map(([, key]) => key));
      const heads = new Set(
        grid
          .columns(row)
          .filter((other) => other > column)
          .slice(0, depth.most)
          .map((other) => keyOf(row, other)),
      );
      const common = [...heads].filter((key) => key !== '' && below.has(key)).length;
      // Of cells merged over several rows or columns the last one borders on the grid.
      if (common >= 2 && (best === null || common >= best.common)) best = { row, column, common };
    }
  }
  return best === null ? null : extent(grid, best.row, best.column, keyOf);
}

function extent(
  grid: Grid,
  headingRow: number,
  nameColumn: number,
  keyOf: (row: number, column: number) => string,
): ZoneGridPlace {
  const all = grid.columns(headingRow).filter((column) => column > nameColumn);
  const below = grid.rows.filter((row) => row > headingRow);
  const heads = new Set(all.map((column) => keyOf(headingRow, column)));
  const labels = new Set(below.map((row) => keyOf(row, nameColumn)));
  const columns = side(
    all,
    (column) => keyOf(headingRow, column),
    labels,
    (column) => grid.text(headingRow, column),
  );
  const last = columns.at(-1) ?? nameColumn;
  const rows = side(
    below,
    (row) => keyOf(row, nameColumn),
    heads,
    (row) => grid.text(row, nameColumn),
  ).filter(
    (row) =>
      heads.has(keyOf(row, nameColumn)) || grid.columns(row).some((column) => column > nameColumn && column <= last),
  );
  return { headingRow, nameColumn, rows, columns };
}

/** Zones on one side: up to the last that the other side knows, and those that follow it without a gap. */
function side(
  all: readonly number[],
  key: (at: number) => string,
  other: ReadonlySet<string>,
  text: (at: number) => string,
): readonly number[] {
  const last = all.reduce((found, at, index) => (key(at) !== '' && other.has(key(at)) ? index : found), -1);
  const found = all.slice(0, last + 1).filter((at) => key(at) !== '' && !extra.test(text(at)));
  for (let index = last + 1; index < all.length; index += 1) {
    const at = all[index] ?? 0;
    if (at !== (all[index - 1] ?? at) + 1 || key(at) === '' || extra.test(text(at))) break;
    found.push(at);
  }
  return found;
}

/** A sign, ports, a footnote or the title of a legend names no zone. */
function isName(text: string): boolean {
  const plain = text.trim();
  if (plain === '' || plain.length > 120 || /^[\s(（［[〔【]*(※|＊|\*|注\s*\d|凡例|備考)/u.test(plain)) return false;
  if (splitVerdict(plain).symbol !== '') return false;
  return parsePorts(plain).kind !== 'ports' && parsePorts(plain).kind !== 'rest';
}
