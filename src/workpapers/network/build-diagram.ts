import { buildReconciliation } from '../build-reconciliation.ts';
import { lazily } from '../lazily.ts';
import type { PaperContext } from '../paper-context.ts';
import type { PaperData } from '../paper-data.ts';
import { printedRows } from '../printed-rows.ts';
import type { DataRow } from '../template-data.ts';
import { diagramLine } from './diagram-line.ts';
import { elementIds } from './element-ids.ts';
import { numberedRows } from './numbered-rows.ts';

/** D-20: the client's network diagram against the networks, element by element, both ways. */
export function buildDiagram(context: PaperContext): PaperData {
  const base = buildReconciliation('D-20', context);
  const { topology, drawings = [], criteria } = context.input;
  const real = topology === undefined ? new Set<string>() : elementIds(topology);
  const rows: Iterable<DataRow> = lazily(function* () {
    for (const { no, row } of numberedRows('REC-DIA', context)) yield diagramLine(no, row, real, context);
  });
  const printed = printedRows(rows, ({ result }) => result === 'MISMATCH' || result === 'INDETERMINATE');
  const hasImage = criteria.diagrams.some(({ form }) => form === 'image');
  return {
    ...base,
    values: { ...base.values, shown: printed.shown, rest: printed.left, hasImage, drawings: drawings.length },
    lists: { ...base.lists, rows, printed: printed.rows },
    about: { ...base.about, references: '← A-05, D-00　→ B-01, D-20-1, F-00' },
  };
}
