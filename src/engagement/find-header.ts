import type { DocumentColumn } from '../procedures/document-layout.ts';
import { headingKey } from './heading-key.ts';
import type { Sheet, SheetRow } from './sheet.ts';

/** Where the headings of a table are and which column of the sheet holds which column of the layout. */
export interface Header {
  /** Last row of the heading; data begins below it. */
  readonly last: number;
  /** Column number → key of the layout. */
  readonly columns: ReadonlyMap<number, string>;
  /** Column number → heading as seen, for all headed columns. */
  readonly headings: ReadonlyMap<number, string>;
  /** Columns whose heading was already found further left. */
  readonly repeated: readonly number[];
  readonly missing: readonly DocumentColumn[];
}

const deepest = 20;

/** Finds the heading row (or two heading rows) among the first rows of a sheet: the one that knows most columns. */
export function findHeader(sheet: Sheet, columns: readonly DocumentColumn[]): Header | null {
  const names = namesOf(columns);
  const top = sheet.rows.filter((row, index) => row.number <= deepest || index < deepest / 2);
  let best: Header | null = null;
  const offer = (header: Header): void => {
    if (header.columns.size > 0 && (best === null || header.columns.size > best.columns.size)) best = header;
  };
  for (const [index, row] of top.entries()) {
    offer(readHeader(row.number, [texts(sheet, row)], names, columns));
    const next = top[index + 1];
    if (next !== undefined && next.number === row.number + 1) {
      offer(readHeader(next.number, [texts(sheet, row), texts(sheet, next)], names, columns));
    }
  }
  return best;
}

const known = new WeakMap<readonly DocumentColumn[], ReadonlyMap<string, string>>();

/** Heading, reduced to what identifies it → key of the column. */
function namesOf(columns: readonly DocumentColumn[]): ReadonlyMap<string, string> {
  const before = known.get(columns);
  if (before !== undefined) return before;
  const names = new Map<string, string>();
  for (const column of columns) {
    for (const name of [column.heading.ja, column.heading.en, column.key, ...column.synonyms].map(headingKey)) {
      if (!names.has(name)) names.set(name, column.key);
    }
  }
  known.set(columns, names);
  return names;
}

/** The texts of a heading row, with merged headings spread over their columns. */
function texts(sheet: Sheet, row: SheetRow): ReadonlyMap<number, string> {
  const found = new Map([...row.cells].map(([column, cell]) => [column, cell.raw] as const));
  for (const merge of sheet.merges) {
    if (row.number < merge.top || row.number > merge.bottom || merge.right - merge.left > 200) continue;
    const text = row.number === merge.top ? row.cells.get(merge.left)?.raw : undefined;
    if (text === undefined) continue;
    for (let column = merge.left; column <= merge.right; column += 1) found.set(column, text);
  }
  return found;
}

function readHeader(
  last: number,
  rows: readonly ReadonlyMap<number, string>[],
  names: ReadonlyMap<string, string>,
  layout: readonly DocumentColumn[],
): Header {
  const columns = new Map<number, string>();
  const headings = new Map<number, string>();
  const repeated: number[] = [];
  const numbers = [...new Set(rows.flatMap((row) => [...row.keys()]))].sort((a, b) => a - b);
  for (const number of numbers) {
    const parts = rows.flatMap((row) => row.get(number) ?? []);
    headings.set(number, parts.join(' '));
    const joined = headingKey(parts.join(''));
    const tries = [joined, ...parts.map(headingKey).reverse(), joined.replace(/\([^)]*\)/g, '')];
    const key = tries.map((name) => names.get(name)).find((found) => found !== undefined);
    if (key === undefined) continue;
    if ([...columns.values()].includes(key)) repeated.push(number);
    else columns.set(number, key);
  }
  const known = new Set(columns.values());
  const missing = layout.filter((column) => column.required && !known.has(column.key));
  return { last, columns, headings, repeated, missing };
}
