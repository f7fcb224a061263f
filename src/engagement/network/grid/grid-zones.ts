import type { Grid } from '../../matrix/forms/open-grid.ts';
import { nameKey } from '../../matrix/name-key.ts';
import { matcherOf } from '../zones/matcher-of.ts';
import { splitZoneName } from '../zones/split-zone-name.ts';
import type { ZoneGridPlace } from './find-zone-grid.ts';

/** A zone that heads a row or a column of a grid. */
export interface GridZone {
  /** The name, with the heading above or left of it where two zones bear the same. */
  readonly name: string;
  readonly raw: string;
  readonly at: string;
  /** What stands beside the name and tells how to find it: `10.1.0.0/16`, `sg-…`. */
  readonly values: readonly string[];
}

/** The zones of a grid by their rows and by their columns, in order. */
export function gridZones(
  grid: Grid,
  place: ZoneGridPlace,
): { readonly rows: readonly GridZone[]; readonly columns: readonly GridZone[] } {
  const { headingRow, nameColumn } = place;
  const besides = besideColumns(grid, place);
  const rows = named(
    place.rows.map((row) => ({
      own: zone(grid, row, nameColumn),
      group: groupOf(grid, row, nameColumn, besides),
      more: besides.flatMap((column) => valuesOf(grid.cell(row, column)?.kept ?? '')),
    })),
  );
  const columns = named(
    place.columns.map((column) => ({
      own: zone(grid, headingRow, column),
      group: headingRow > 1 ? grid.text(headingRow - 1, column) : '',
      more: [],
    })),
  );
  return { rows, columns };
}

/** The heading left of a name; addresses between the two are none. */
function groupOf(grid: Grid, row: number, nameColumn: number, besides: readonly number[]): string {
  const left = grid.columns(row).filter((column) => column < nameColumn && !besides.includes(column));
  const nearest = left.at(-1);
  return nearest === undefined ? '' : grid.text(row, nearest);
}

/** Columns that are no zones but hold addresses or ids beside the names. */
function besideColumns(grid: Grid, { rows, columns, nameColumn }: ZoneGridPlace): readonly number[] {
  const own = new Set(columns);
  const all = new Set(rows.flatMap((row) => grid.columns(row)));
  const beside = [...all].filter((column) => column !== nameColumn && !own.has(column)).sort((a, b) => a - b);
  return beside.filter((column) => {
    const texts = rows.map((row) => grid.cell(row, column)?.kept ?? '').filter((text) => text.trim() !== '');
    return texts.length > 0 && texts.every((text) => valuesOf(text).length > 0 || /^[\s－‐ー-]*$/u.test(text));
  });
}

function valuesOf(text: string): readonly string[] {
  const parts = text.split(/[\n、,;；]/).filter((part) => part.trim() !== '');
  return parts.every((part) => matcherOf(part) !== null) ? parts.map((part) => part.trim()) : [];
}

function zone(grid: Grid, row: number, column: number): GridZone {
  const cell = grid.cell(row, column);
  const { name, values } = splitZoneName(cell?.kept ?? '');
  return { name, values, raw: cell?.raw ?? '', at: cell?.from ?? '' };
}

/** Two zones of one name are told apart by the heading over or left of them. */
function named(
  list: readonly { readonly own: GridZone; readonly group: string; readonly more: readonly string[] }[],
): readonly GridZone[] {
  const places = new Map<string, Set<string>>();
  for (const { own } of list) {
    const key = nameKey(own.name);
    places.set(key, (places.get(key) ?? new Set()).add(own.at));
  }
  return list.map(({ own, group, more }) => {
    const isShared = (places.get(nameKey(own.name))?.size ?? 0) > 1;
    const name = isShared && group !== '' ? `${group}/${own.name}` : own.name;
    return { ...own, name, values: [...own.values, ...more] };
  });
}
