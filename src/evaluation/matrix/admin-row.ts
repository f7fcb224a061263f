import type { MatrixPrincipal } from '../../engagement/matrix/access-matrix.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import { accessHead } from './access-head.ts';
import { cellEvidence } from './cell-evidence.ts';
import { cellFound } from './cell-found.ts';
import { cellQualifiers } from './cell-qualifiers.ts';
import type { JudgedCell } from './cell-rows.ts';
import type { CellVerdict } from './cell-verdicts.ts';
import type { MatrixContext } from './matrix-context.ts';
import { sortLevels } from './sort-levels.ts';
import type { Weighed } from './weigh-cell.ts';

/** All cells a full administrator goes beyond in one row, 管理者権限相当, with the columns it speaks of (case A-06). */
export function adminRow(
  row: MatrixPrincipal,
  platform: string,
  cells: readonly JudgedCell[],
  context: MatrixContext,
): Row | undefined {
  const [first] = cells;
  if (first === undefined) return undefined;
  const { input } = context;
  const doubtful = cells.some(({ verdicts }) => verdicts.some(({ result }) => result !== 'MISMATCH'));
  const whole: Weighed = {
    ...first.weighed,
    levels: sortLevels(cells.flatMap(({ weighed }) => weighed.levels)),
    excess: sortLevels(cells.flatMap(({ weighed }) => weighed.excess)),
    required: { ...first.weighed.required, denied: [], missing: [] },
    grants: cells.flatMap(({ weighed }) => weighed.grants),
    escalations: [],
    possible: false,
    keys: [],
  };
  const verdict: CellVerdict = {
    result: doubtful ? 'INDETERMINATE' : 'MISMATCH',
    reason: doubtful ? 'MAPPING_UNCONFIRMED' : (first.verdicts[0]?.reason ?? 'EXCESS'),
    levels: whole.excess,
    closed: null,
  };
  const question = { ...first.question, asks: cells.flatMap((cell) => cell.question.asks) };
  const gaps = cells.flatMap((cell) => cell.gaps);
  const found = cellFound(question, whole, verdict, null, input);
  const columns = cells.map((cell) => cell.question.column.id);
  const raw = cells.map(({ question: { column, expected } }) => `${column.id}=${expected.cell?.raw ?? ''}`).join('、');
  const value = cells.map(({ question: { column, expected } }) => ({ column: column.id, levels: expected.levels }));
  return makeRow(
    accessHead('ACM-CELL', context, { at: row.at, raw, value }, 'H'),
    { platform, region: 'global' },
    {
      object: { kind: 'matrix-cell', id: `${context.prefix}${row.id}|*` },
      result: verdict.result,
      reason: verdict.reason,
      found: { ...found, value: { ...(found.value as object), columns } },
      qualifiers: cellQualifiers(question, whole, verdict, gaps, null, input),
      evidence: cellEvidence(question, whole, verdict, input.world),
    },
  );
}
