import { cellAddress } from '../../cell-address.ts';
import type { DocumentCell, DocumentRow, ImportNote } from '../../client-document.ts';
import { findFootnotes } from '../../matrix/forms/find-footnotes.ts';
import { findLegends } from '../../matrix/forms/find-legends.ts';
import { GridMask } from '../../matrix/forms/grid-mask.ts';
import { type Grid, openGrid } from '../../matrix/forms/open-grid.ts';
import { nameKey } from '../../matrix/name-key.ts';
import { plainText } from '../../plain-text.ts';
import type { Sheet } from '../../sheet.ts';
import type { ZoneTables } from '../zones/zone-tables.ts';
import { findZoneGrid, type ZoneGridPlace } from './find-zone-grid.ts';
import { type GridDirection, gridDirection } from './grid-direction.ts';
import { gridNotes } from './grid-notes.ts';
import { type GridZone, gridZones } from './grid-zones.ts';

/** What one sheet with a grid gives to the tables of a zone matrix. */
export type ZoneGrid = Pick<ZoneTables, 'zones' | 'flows' | 'legend' | 'footnotes' | 'texts' | 'undirected' | 'notes'>;

const above = /^(〃|々|〻|同上|″|"|'')$/u;

/** Reads a sheet that is a grid of zones by zones, with its legend and footnotes; null where it is none. */
export function readZoneGrid(sheet: Sheet): ZoneGrid | null {
  const grid = openGrid(sheet);
  const place = findZoneGrid(grid);
  if (place === null) return null;
  // The grid itself is no legend, however often its names stand there.
  const inside = new GridMask();
  for (const row of [place.headingRow, ...place.rows])
    for (const column of [place.nameColumn, ...place.columns]) inside.add(grid, row, column);
  const outside = inside.over(grid);
  const footnotes = findFootnotes(outside);
  const legends = findLegends(footnotes.mask.over(outside));
  const rest = legends.mask.over(footnotes.mask.over(outside));
  const texts = rest.rows.flatMap((row) =>
    rest.columns(row).flatMap((column) => {
      const cell = rest.cell(row, column);
      return cell === null || cell.at !== cell.from ? [] : [{ meaning: cell.kept, at: cell.at, row, column }];
    }),
  );
  const zones = gridZones(grid, place);
  const direction = gridDirection({
    corner: cornerTexts(grid, place),
    above: texts
      .filter(({ row, column }) => row < place.headingRow && column > place.nameColumn)
      .map(({ meaning }) => meaning),
    left: texts
      .filter(({ row, column }) => row > place.headingRow && column < place.nameColumn)
      .map(({ meaning }) => meaning),
    others: texts.map(({ meaning }) => meaning),
  });
  const notes: ImportNote[] = [...gridNotes(grid, place, legends.lines)];
  const corner = grid.cell(place.headingRow, place.nameColumn);
  const { flows, notes: own } = gridFlows(grid, place, zones, direction ?? 'rows');
  return {
    zones: zoneRows(zones),
    flows,
    legend: legends.lines
      .filter(({ symbol }) => symbol !== '')
      .map(({ symbol, meaning, at }) => ({ symbol, meaning, at })),
    footnotes: footnotes.notes.map(({ mark, text, at }) => ({ symbol: mark, meaning: text, at })),
    texts: texts.map(({ meaning, at }) => ({ meaning, at })),
    undirected:
      direction === null
        ? {
            at: corner?.at ?? grid.cell(place.headingRow, place.columns[0] ?? 1)?.at ?? sheet.name,
            seen: corner?.text ?? '',
          }
        : null,
    notes: [...notes, ...own],
  };
}

/** Texts in the corner left of the headings and above the names. */
function cornerTexts(grid: Grid, { headingRow, nameColumn }: ZoneGridPlace): readonly string[] {
  const found = new Map<string, string>();
  for (const row of grid.rows.filter((one) => one <= headingRow && one >= headingRow - 2))
    for (const column of grid.columns(row).filter((one) => one <= nameColumn)) {
      const cell = grid.cell(row, column);
      if (cell !== null) found.set(cell.from, cell.kept);
    }
  return [...found.values()];
}

function zoneRows(zones: {
  readonly rows: readonly GridZone[];
  readonly columns: readonly GridZone[];
}): readonly DocumentRow[] {
  const rows = new Map<string, DocumentRow>();
  for (const { name, at, raw, values } of [...zones.rows, ...zones.columns]) {
    const cell = (text: string): DocumentCell => ({ raw: text, text: plainText(text), at });
    const before = rows.get(nameKey(name));
    if (before !== undefined && (values.length === 0 || before.cells.matchValue !== undefined)) continue;
    const matched = values.length === 0 ? {} : { matchValue: cell(values.join('\n')) };
    rows.set(nameKey(name), {
      at,
      table: 'zones',
      cells: { id: cell(name), name: { ...cell(name), raw, kept: name }, ...matched },
    });
  }
  return [...rows.values()];
}

/** One line per cell of the grid; a cell merged over several counts for all of them. */
function gridFlows(
  grid: Grid,
  place: ZoneGridPlace,
  zones: { readonly rows: readonly GridZone[]; readonly columns: readonly GridZone[] },
  direction: GridDirection,
): { readonly flows: readonly DocumentRow[]; readonly notes: readonly ImportNote[] } {
  const flows: DocumentRow[] = [];
  const notes: ImportNote[] = [];
  const kept = new Map<number, string>();
  for (const [rowIndex, row] of place.rows.entries())
    for (const [columnIndex, column] of place.columns.entries()) {
      const cell = grid.cell(row, column);
      const [own, other] = [zones.rows[rowIndex], zones.columns[columnIndex]];
      if (own === undefined || other === undefined) continue;
      const at = cell?.at ?? cellAddress(grid.sheet, row, column);
      const raw = cell?.raw ?? '';
      let text = cell?.kept ?? '';
      if (cell !== null && cell.kept !== cell.raw) notes.push({ kind: 'struck', at, seen: raw, made: text.trim() });
      if (above.test(text.trim()) && kept.has(column)) {
        text = kept.get(column) ?? '';
        notes.push({ kind: 'normalised', at, seen: raw, made: text });
      }
      kept.set(column, text);
      const [from, to] = direction === 'rows' ? [own, other] : [other, own];
      const name = ({ name: word, at: where }: GridZone): DocumentCell => ({ raw: word, text: word, at: where });
      const written: DocumentCell = { raw, text: plainText(text), at, kept: text };
      flows.push({ at, table: 'flows', cells: { from: name(from), to: name(to), cell: written } });
    }
  return { flows, notes };
}
