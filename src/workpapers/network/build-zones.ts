import { buildReconciliation } from '../build-reconciliation.ts';
import { lazily } from '../lazily.ts';
import type { PaperContext } from '../paper-context.ts';
import type { PaperData } from '../paper-data.ts';
import { printedRows } from '../printed-rows.ts';
import type { DataRow } from '../template-data.ts';
import { comparedZones } from './compared-zones.ts';
import { numberedRows } from './numbered-rows.ts';
import { zoneLine } from './zone-line.ts';

/** D-21: every pair of zones with what gets from one to the other, and what is in no zone. */
export function buildZones(context: PaperContext): PaperData {
  const base = buildReconciliation('D-21', context);
  const compared = comparedZones(context.input.criteria.zoneMatrices);
  const rows: Iterable<DataRow> = lazily(function* () {
    for (const { no, row } of numberedRows('REC-NET', context)) yield zoneLine(no, row, compared, context);
  });
  const printed = printedRows(rows, ({ result }) => result === 'MISMATCH' || result === 'INDETERMINATE');
  const matrices = compared.map(
    ({ matrix, paper }): DataRow => ({
      doc: context.document(matrix.doc),
      zones: matrix.zones.length,
      flows: matrix.flows.length,
      at: matrix.flows[0]?.criterion.at ?? matrix.zones[0]?.at ?? '',
      version: matrix.flows[0]?.criterion.version ?? '',
      paper,
    }),
  );
  return {
    ...base,
    values: { ...base.values, shown: printed.shown, rest: printed.left },
    lists: { ...base.lists, rows, printed: printed.rows, matrices },
    about: { ...base.about, references: '← A-05, D-00, D-20　→ B-01, F-00' },
  };
}
