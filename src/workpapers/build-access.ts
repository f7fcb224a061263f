import { matrixWarnings } from '../evaluation/matrix/matrix-warnings.ts';
import { readLevels } from '../procedures/read-levels.ts';
import { sayQualifier } from '../text/say-qualifier.ts';
import { accessLine } from './access-line.ts';
import { accessRows } from './access-rows.ts';
import { buildReconciliation } from './build-reconciliation.ts';
import { comparedMatrices } from './compared-matrices.ts';
import { lazily } from './lazily.ts';
import type { PaperContext } from './paper-context.ts';
import type { PaperData } from './paper-data.ts';
import { printedRows } from './printed-rows.ts';
import type { DataRow } from './template-data.ts';

/** D-11: every row of the access-control matrix and of what it does not name, with the statements that decide. */
export function buildAccess(context: PaperContext): PaperData {
  const { input, t } = context;
  const base = buildReconciliation('D-11', context);
  const lines: Iterable<DataRow> = lazily(function* () {
    for (const { no, row } of accessRows(context)) yield accessLine(no, row, context.place(row.object), context);
  });
  const printed = printedRows(lines, ({ result }) => result === 'MISMATCH' || result === 'INDETERMINATE');
  const { catalogue } = input.results.summary;
  const matrices = comparedMatrices(input.criteria.matrices).map(
    ({ matrix, paper }): DataRow => ({
      doc: context.document(matrix.meta.docId),
      title: matrix.meta.title,
      version: matrix.meta.version,
      approvedBy: matrix.meta.approvedBy ?? '―',
      approvedAt: matrix.meta.approvedAt ?? '―',
      file: matrix.file,
      rows: matrix.principals.length,
      columns: matrix.resources.length,
      paper,
      warning: context.join(
        matrixWarnings(matrix, input.engagement.period.asOf).map((text) => sayQualifier(text, context.language)),
      ),
    }),
  );
  return {
    ...base,
    values: {
      ...base.values,
      shown: printed.shown,
      rest: printed.left,
      catalogue: catalogue !== undefined,
      catalogueVersion: catalogue?.version ?? '',
      catalogueDated: catalogue?.dated ?? '',
      overlay: catalogue?.overlay ?? '',
      metadata: input.criteria.matrices.every(({ meta }) => !meta.compareMetadata),
    },
    lists: {
      ...base.lists,
      rows: lines,
      printed: printed.rows,
      matrices,
      levels: readLevels().map(({ level, name, meaning }): DataRow => ({ level, name: t(name), meaning: t(meaning) })),
    },
    about: { ...base.about, references: '← A-05, D-00　→ B-01, F-00' },
  };
}
