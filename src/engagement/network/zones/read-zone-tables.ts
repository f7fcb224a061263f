import type { DocumentLayout } from '../../../procedures/document-layout.ts';
import { AkashiError } from '../../../text/akashi-error.ts';
import { cellAddress } from '../../cell-address.ts';
import type { ReceivedDocument } from '../../engagement.ts';
import { headingKey } from '../../heading-key.ts';
import { isGridPaper } from '../../is-grid-paper.ts';
import { chosenSheets } from '../../matrix/chosen-sheets.ts';
import { findLegends } from '../../matrix/forms/find-legends.ts';
import { isLegendSheet } from '../../matrix/forms/is-legend-sheet.ts';
import { openGrid } from '../../matrix/forms/open-grid.ts';
import { openMatrix } from '../../matrix/open-matrix.ts';
import type { Sheet } from '../../sheet.ts';
import { readZoneGrid, type ZoneGrid } from '../grid/read-zone-grid.ts';
import { type PaperTable, readPaperTables } from '../read-paper-tables.ts';
import { sheetNotes } from '../sheet-notes.ts';
import { listZones } from './list-zones.ts';
import { readZoneYaml } from './read-zone-yaml.ts';
import type { ZoneTables } from './zone-tables.ts';

const none: PaperTable = { sheets: [], rows: [], notes: [] };

/** Reads the client's zone matrix into tables: YAML, the tables ゾーン and 通信, a list of flows alone, or a grid of zones by zones. */
export async function readZoneTables(
  path: string,
  received: ReceivedDocument,
  layout: DocumentLayout,
): Promise<ZoneTables> {
  const { file } = received;
  if (/\.ya?ml$/i.test(file)) return readZoneYaml(path, file);
  const source = await openMatrix(path, file, layout);
  const chosen = chosenSheets(source, received);
  const tables = readPaperTables(source.sheets, layout.sheets);
  const zones = tables.get('zones') ?? none;
  const paths = tables.get('identityPaths') ?? none;
  const flows = readPaperTables(chosen, layout.sheets).get('flows') ?? none;
  const own = [...zones.sheets, ...paths.sheets, ...flows.sheets];
  const free = chosen.filter(
    (sheet) =>
      !own.includes(sheet) && !sheet.hidden && headingKey(sheet.name) !== '記入要領' && !isLegendSheet(sheet.name),
  );
  const grids = flows.rows.length > 0 ? [] : readGrids(free);
  const base = {
    file,
    sha256: source.sha256,
    identityPaths: paths.rows,
    legend: source.sheets.filter(({ name }) => isLegendSheet(name)).flatMap(legendOf),
  };
  const tableNotes = [...zones.notes, ...paths.notes, ...flows.notes];
  if (grids.length > 0) {
    const read = [...own, ...grids.map(({ sheet }) => sheet)];
    return {
      ...base,
      form: 'grid',
      zones: zones.rows.length > 0 ? zones.rows : once(grids.flatMap(({ grid }) => grid.zones)),
      flows: grids.flatMap(({ grid }) => grid.flows),
      legend: [...grids.flatMap(({ grid }) => grid.legend), ...base.legend],
      footnotes: grids.flatMap(({ grid }) => grid.footnotes),
      texts: grids.flatMap(({ grid }) => grid.texts),
      undirected: grids.map(({ grid }) => grid.undirected).find((one) => one !== null) ?? null,
      notes: [...sheetNotes(source.sheets, read), ...tableNotes, ...grids.flatMap(({ grid }) => grid.notes)],
    };
  }
  if (flows.sheets.length === 0) {
    const paper = free.find(isGridPaper);
    if (paper !== undefined) throw new AkashiError('WORKBOOK_GRID_PAPER', { file, sheet: paper.name });
    throw new AkashiError('ZONES_NOT_FOUND', {
      file,
      seen: source.sheets
        .map(({ name }) => name)
        .join('、')
        .slice(0, 400),
    });
  }
  return {
    ...base,
    form: zones.sheets.length > 0 ? 'canonical' : 'flows',
    zones: zones.sheets.length > 0 ? zones.rows : listZones(flows.rows),
    flows: flows.rows,
    footnotes: [],
    texts: sentences(flows),
    undirected: null,
    notes: [...sheetNotes(source.sheets, own), ...tableNotes],
  };
}

function readGrids(sheets: readonly Sheet[]): readonly { readonly sheet: Sheet; readonly grid: ZoneGrid }[] {
  return sheets.flatMap((sheet) => {
    const grid = readZoneGrid(sheet);
    return grid === null ? [] : [{ sheet, grid }];
  });
}

function legendOf(sheet: Sheet): ZoneTables['legend'] {
  const { lines } = findLegends(openGrid(sheet));
  return lines.filter(({ symbol }) => symbol !== '').map(({ symbol, meaning, at }) => ({ symbol, meaning, at }));
}

/** A zone that heads two grids is one zone. */
function once(rows: ZoneTables['zones']): ZoneTables['zones'] {
  return [...new Map([...rows].reverse().map((row) => [row.cells.id?.text ?? '', row] as const)).values()].reverse();
}

/** Sentences above and below a list: some say what holds for flows that no line names. */
function sentences({ sheets, rows }: PaperTable): ZoneTables['texts'] {
  const numbers = rows.map(({ at }) => Number(/(\d+)$/.exec(at)?.[1] ?? 0));
  const [first, last] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  return sheets
    .slice(0, 1)
    .flatMap((sheet) =>
      sheet.rows
        .filter(({ number }) => number < first || number > last)
        .flatMap(({ number, cells }) =>
          [...cells].map(([column, { kept }]) => ({ meaning: kept, at: cellAddress(sheet, number, column) })),
        ),
    );
}
