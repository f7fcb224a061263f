import type { AccessMatrix } from '../../engagement/matrix/access-matrix.ts';
import { makeRow } from '../make-row.ts';
import type { Row } from '../row.ts';
import type { RuleHead } from '../rule.ts';
import type { AccessInput } from './access-input.ts';
import { analyzerRows } from './analyzer-rows.ts';
import { cellRows } from './cell-rows.ts';
import { columnAsks } from './column-asks.ts';
import { columnLeftovers } from './column-leftovers.ts';
import { escalationRows } from './escalation-rows.ts';
import { gapRows } from './gap-rows.ts';
import { joinLeftovers } from './join-leftovers.ts';
import { matchPrincipals } from './match-principals.ts';
import { matchResources } from './match-resources.ts';
import type { MatrixContext } from './matrix-context.ts';
import { outsideRows } from './outside-rows.ts';
import { principalLeftovers } from './principal-leftovers.ts';
import { publicRows } from './public-rows.ts';
import { resourceLeftovers } from './resource-leftovers.ts';
import { rootRows } from './root-rows.ts';
import { rowLeftovers } from './row-leftovers.ts';
import { useRows } from './use-rows.ts';

/**
 * REC-ACM: the client's access-control matrix against what the policies of the cloud really allow (domain C.4): every cell, and what
 * is left on both sides. Pure and synchronous; the same input gives the same rows in the same order.
 */
export function* reconcileAccess(input: AccessInput): Iterable<Row> {
  if (input.served.procedures.length === 0) return;
  // A duty matrix (form G) is no list of rights: it is the criterion of REC-SOD.
  const matrices = input.matrices.filter(({ form }) => form !== 'G');
  if (matrices.length === 0) yield* withoutMatrix(input);
  const contexts = matrices.map((matrix, index) => contextOf(matrix, index, input));
  const judged = new Set<string>();
  for (const context of contexts) {
    const told = new Set<string>();
    for (const row of context.matrix.principals)
      for (const made of cellRows(row, context)) {
        if (made.reason === 'ESCALATION')
          for (const arn of context.principals.rows.get(row.id)?.principals ?? []) told.add(arn);
        judged.add(made.platform);
        yield made;
      }
    yield* rowLeftovers(context);
    yield* columnLeftovers(context);
    yield* useRows(context);
    yield* escalationRows(context, told);
  }
  const joined = joinLeftovers(contexts);
  if (joined === null) return;
  yield* principalLeftovers(joined);
  yield* rootRows(joined);
  yield* outsideRows(joined);
  const open = [...publicRows(joined)];
  yield* open;
  yield* analyzerRows(joined, open);
  yield* resourceLeftovers(joined);
  yield* gapRows(joined, judged);
}

function contextOf(matrix: AccessMatrix, index: number, input: AccessInput): MatrixContext {
  const principals = matchPrincipals(matrix, input.world);
  const resources = matchResources(matrix, input.world);
  const asks = new Map(
    matrix.resources.map((column) => [column.id, columnAsks(column, resources, input.world)] as const),
  );
  return { input, matrix, principals, resources, asks, prefix: index === 0 ? '' : `${matrix.file}:` };
}

/** Without the client's matrix nothing is compared, and that is said on every platform. */
function* withoutMatrix({ platforms, served }: AccessInput): Iterable<Row> {
  const head: RuleHead = {
    id: 'ACM-MATRIX',
    version: 1,
    reconciliation: 'REC-ACM',
    ...served,
    severity: 'M',
    criterion: null,
    required: null,
  };
  for (const platform of platforms)
    yield makeRow(
      head,
      { platform, region: 'global' },
      {
        object: { kind: 'slot', id: '*' },
        result: 'NOT_COLLECTED',
        reason: 'DOC_NOT_PROVIDED',
        found: null,
        qualifiers: [],
        evidence: [],
      },
    );
}
