import type { Block, Workpaper } from './document-model.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** The columns all blocks of a sheet share, and the one table that may be filtered and frozen. */
export interface SheetGrid {
  /** Widths, in half-width characters, of the columns that head, sentences and short tables lie on: a page wide at least. */
  readonly widths: readonly number[];
  /** Width of every sheet column; more than `widths` where the client's own table goes on beyond a page. */
  readonly all: readonly number[];
  /** Tables that lie on the grid column by column, without merged cells. */
  readonly plain: ReadonlySet<Block>;
  readonly filtered: Block | undefined;
}

const long = 300;
/** Columns of a sheet that holds only short tables; everything there is merged. */
const fine = 30;

/** Whether a table has too many rows for merged cells; reads at most 300 of them. */
function isLong(table: Table): boolean {
  if (Array.isArray(table.rows)) return table.rows.length >= long;
  let count = 0;
  for (const _ of table.rows) {
    count += 1;
    if (count >= long) return true;
  }
  return false;
}

/** Chooses one grid for a sheet: long tables lie on it unmerged, short ones are merged onto the nearest edges. */
export function layGrid(paper: Workpaper): SheetGrid {
  const page = paper.orientation === 'landscape' ? 140 : 94;
  const tables = paper.blocks.filter((block) => block.kind === 'table');
  // A table of many columns is the sheet's own: merging it onto a common grid would distort it and forbid its filter.
  const many = tables.filter(({ columns }) => columns.length >= (tables.length === 1 ? 7 : 14));
  const wide = tables.find(({ grid }) => grid !== undefined);
  const only = wide !== undefined ? [wide] : many.length === 1 ? many : [];
  const plain = tables.filter((table) => only.includes(table) || isLong(table));
  const widths: number[] = [];
  for (const { columns } of plain) {
    columns.forEach((column, at) => {
      widths[at] = Math.max(widths[at] ?? 0, column.width);
    });
  }
  if (plain.length === 0) {
    const asked = tables.map(({ columns }) => columns.reduce((sum, { width }) => sum + width, 0));
    const whole = Math.min(page * 1.3, Math.max(page, ...asked));
    widths.push(...new Array<number>(fine).fill(whole / fine));
  }
  const total = widths.reduce((sum, width) => sum + width, 0);
  const stretch = total < page ? page / total : 1;
  const all = widths.map((width) => Math.max(3, Math.round(width * stretch * 100) / 100));
  return {
    widths: wide === undefined ? all : firstPage(all),
    all,
    plain: new Set(plain),
    filtered: wide ?? (plain.length === 1 ? plain[0] : undefined),
  };
}

/** The first columns of a wide table, as many as the head of a sheet needs to lie in few lines. */
function firstPage(widths: readonly number[]): readonly number[] {
  let used = 0;
  return widths.filter((width) => {
    const fits = used < 180;
    used += width;
    return fits;
  });
}
