import { AkashiError } from '../../text/akashi-error.ts';
import type { ImportNote } from '../client-document.ts';
import type { ReceivedDocument } from '../engagement.ts';
import { joinProblems } from '../join-problems.ts';
import type { AccessMatrix } from './access-matrix.ts';
import { ConditionIndex } from './condition-index.ts';
import { IdIndex } from './id-index.ts';
import { Legend } from './legend.ts';
import { MatrixReport } from './matrix-report.ts';
import type { MatrixTables } from './matrix-tables.ts';
import { normaliseSymbol } from './normalise-symbol.ts';
import { readCells } from './read-cells.ts';
import { readConditions } from './read-conditions.ts';
import { readLegend } from './read-legend.ts';
import { readMatrixExceptions } from './read-matrix-exceptions.ts';
import { readMatrixMeta } from './read-matrix-meta.ts';
import { readPrincipals } from './read-principals.ts';
import { readResources } from './read-resources.ts';
import { settleCells } from './settle-cells.ts';

/** What the engagement file says about the matrix. */
export interface MatrixOptions {
  readonly received: ReceivedDocument;
  /** 基準日. */
  readonly asOf: string;
  /** Unknown symbols and contradictions become undecided cells instead of errors (decision 35). */
  readonly keepAmbiguous: boolean;
}

/** Turns the tables into the matrix; everything that cannot be read one way only is told together, each with its cells. */
export function buildMatrix(tables: MatrixTables, options: MatrixOptions): AccessMatrix {
  const report = new MatrixReport(options.keepAmbiguous);
  const { form, file } = tables;
  const meta = readMatrixMeta(tables.meta, options.received, options.asOf, report);
  const conditions = readConditions(tables.conditions, report);
  const conditionIndex = new ConditionIndex(conditions);
  const principals = readPrincipals(tables.principals, { meta, form, conditions: conditionIndex }, report);
  const resources = readResources(tables.resources, { meta, form }, report);
  const lines = readLegend(tables.legend, conditionIndex, report);
  const legend = new Legend(lines);
  for (const [rows, name] of [
    [tables.principals, '主体'],
    [tables.resources, 'リソース'],
    [tables.cells, 'マトリクス'],
  ] as const)
    if (rows.length === 0) report.problem('TABLE_MISSING', file, name);
  if (legend.empty && tables.cells.length > 0) report.doubt('LEGEND_MISSING', file, symbolsIn(tables));
  const of = {
    legend,
    principals: new IdIndex(principals),
    resources: new IdIndex(resources),
    conditions: conditionIndex,
    blankMeans: meta.blankMeans,
    unread: new Set(tables.notes.filter(({ kind }) => kind === 'error').map(({ at }) => at)),
  };
  const read = readCells(tables.cells, of, report);
  const own = legend.meaning('');
  const empty = own.known
    ? own
    : { levels: meta.blankMeans === 'none' ? [] : null, notApplicable: false, conditions: [] };
  const { levels, notApplicable, conditions: needed } = empty;
  const cells = settleCells(read, principals, resources, { levels, notApplicable, conditions: needed }, report);
  const exceptions = readMatrixExceptions(tables.exceptions, of, report);
  if (report.problems.length > 0) {
    const texts = report.problems.map((problem) => MatrixReport.words(problem));
    const data = { file, count: texts.length, problems: joinProblems(texts), list: report.problems };
    throw new AkashiError('MATRIX_INVALID', data);
  }
  const { sha256 } = tables;
  // A symbol whose meaning is not decided has none; its cells stay undecided too.
  const entries = lines.filter(({ decided }) => decided).map(({ entry }) => entry);
  const notes = joinNotes(tables, report.notes);
  return { meta, form, file, sha256, legend: entries, principals, resources, cells, conditions, exceptions, notes };
}

function symbolsIn({ cells }: MatrixTables): string {
  const symbols = new Set(cells.map(({ cells: own }) => normaliseSymbol(own.cell?.kept ?? own.cell?.raw ?? '').symbol));
  return [...symbols]
    .filter((symbol) => symbol !== '')
    .slice(0, 20)
    .join('、');
}

/** The table's own note about a symbol gives way to what the legend's reader made of it. */
function joinNotes(tables: MatrixTables, own: readonly ImportNote[]): readonly ImportNote[] {
  const symbols = new Map(
    [...tables.cells, ...tables.legend].flatMap(({ cells }) =>
      [cells.cell, cells.symbol].flatMap((cell) => (cell === undefined ? [] : [[cell.at, cell.text] as const])),
    ),
  );
  const kept = tables.notes.filter(({ kind, at, made }) => kind !== 'normalised' || symbols.get(at) !== made);
  const seen = new Set<string>();
  return [...kept, ...own].filter(({ kind, at, seen: text, made }) => {
    const key = JSON.stringify([kind, at, text, made]);
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}
