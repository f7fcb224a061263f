import { emptyCounts } from '../evaluation/empty-counts.ts';
import type { Counts } from '../evaluation/summariser.ts';
import { countColumns } from './count-columns.ts';
import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';
import { printedRows } from './printed-rows.ts';
import { sheetRows } from './sheet-rows.ts';
import type { DataRow } from './template-data.ts';

/** D-12 to D-15, D-30, D-41, D-50: every row of one reconciliation with its criterion, what was found and by which evidence. */
export function buildReconciliation(paper: string, context: PaperContext): PaperData {
  const { input, t, join, digest } = context;
  const ids = new Set(
    input.content.reconciliations.filter((one) => context.paperOf(one.id) === paper).map(({ id }) => id),
  );
  const rows = sheetRows(ids, context);
  const printed = printedRows(rows, ({ result }) => result === 'MISMATCH' || result === 'INDETERMINATE');
  const groups = digest.groups.filter(({ reconciliation }) => ids.has(reconciliation));
  const columns = sumColumns([...ids].flatMap((id) => input.results.summary.reconciliations[id] ?? []));
  const first = input.content.reconciliations.find(({ id }) => ids.has(id));
  const procedures = [...new Set(groups.flatMap((group) => group.procedures))].sort();
  const controls = [...new Set(groups.flatMap((group) => group.controls))].map(context.control).sort();
  return {
    values: {
      left: first === undefined ? '' : t(first.left),
      right: first === undefined ? '' : t(first.right),
      key: first === undefined ? '' : t(first.key),
      ...columns,
      shown: printed.shown,
      rest: printed.left,
    },
    lists: { rows, printed: printed.rows, counts: [columns] },
    about: {
      procedures: procedures.length === 0 ? '―' : join(procedures),
      controls: controls.length === 0 ? '―' : join(controls),
      techniques: context.language === 'ja' ? '[照]' : '[Reconciliation]',
      references: '← A-05, D-00　→ B-01, F-00',
    },
  };
}

function sumColumns(counts: readonly Counts[]): DataRow {
  const sum = emptyCounts();
  for (const one of counts) for (const name of Object.keys(sum) as (keyof Counts)[]) sum[name] += one[name];
  return countColumns(sum);
}
