import type { Row } from '../evaluation/row.ts';
import { lazily } from './lazily.ts';
import type { PaperContext } from './paper-context.ts';
import { rowLine } from './row-line.ts';
import type { DataRow } from './template-data.ts';

const sortedUpTo = 50_000;

/** The rows of some reconciliations in the order of their checks; beyond 50,000 in the order of the results, so that nothing is held. */
export function sheetRows(reconciliations: ReadonlySet<string>, context: PaperContext): Iterable<DataRow> {
  const { digest, input } = context;
  const own = lazily(function* () {
    for (const row of input.results.rows()) if (reconciliations.has(row.reconciliation)) yield row;
  });
  const count = [...reconciliations].reduce((sum, id) => sum + (digest.perReconciliation.get(id) ?? 0), 0);
  const rows: Iterable<Row> = count > sortedUpTo ? own : sortByCheck(own);
  return lazily(function* () {
    for (const row of rows) yield rowLine(row, context);
  });
}

function sortByCheck(rows: Iterable<Row>): readonly Row[] {
  const keyed = Array.from(rows, (row) => ({
    row,
    key: [row.rule.id, row.platform, row.region, row.object.kind, row.object.id].join(' '),
  }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row);
}
