import { countColumns } from './count-columns.ts';
import { lazily } from './lazily.ts';
import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';
import { printedRows } from './printed-rows.ts';
import { rowLine } from './row-line.ts';
import { toneOfResult } from './tone-of-result.ts';

/** D-14, D-30, D-50: every row of one reconciliation with its criterion, what was found and by which evidence. */
export function buildReconciliation(paper: string, context: PaperContext): PaperData {
  const { input, t, join, digest } = context;
  const ids = new Set(input.content.reconciliations.filter((one) => context.paperOf(one.id) === paper).map(({ id }) => id));
  const rows = lazily(function* () {
    // A reconciliation that the tool cannot do for an item is told on B-04; its line stands here, too, so that no row is lost.
    for (const row of input.results.rows()) if (ids.has(row.reconciliation)) yield rowLine(row, context);
  });
  const printed = printedRows(rows, ({ result }) => result === 'MISMATCH' || result === 'INDETERMINATE');
  const groups = digest.groups.filter(({ reconciliation }) => ids.has(reconciliation));
  const counts = Object.fromEntries(Object.keys(toneOfResult).map((result) => [result, 0])) as Record<string, number>;
  const apart: Record<string, number> = { excepted: 0, compensated: 0, notBuilt: 0, noPopulation: 0, notAdopted: 0 };
  const add = (name: string, count: number): void => {
    apart[name] = (apart[name] ?? 0) + count;
  };
  for (const { result, reason, count, excepted, compensated } of groups) {
    counts[result] = (counts[result] ?? 0) + count;
    add('excepted', excepted);
    add('compensated', compensated);
    if (reason === 'NOT_BUILT') add('notBuilt', count);
    if (reason === 'NO_POPULATION') add('noPopulation', count);
    if (reason === 'NOT_ADOPTED') add('notAdopted', count);
  }
  const columns = countColumns({ ...counts, ...apart } as unknown as Parameters<typeof countColumns>[0]);
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
      procedures: join(procedures),
      controls: join(controls),
      techniques: context.language === 'ja' ? '[照]' : '[Reconciliation]',
      references: '← A-05, D-00　→ B-01, F-00',
    },
  };
}
