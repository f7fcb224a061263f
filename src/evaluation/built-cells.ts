import type { Procedure } from '../procedures/procedure.ts';
import type { Reconciliation } from '../procedures/reconciliation.ts';
import type { RuleScope } from './rule-scope.ts';

/** The cells in scope that a reconciliation serves and that it is built for, `G1-1.3|27017:9.2.1`, in the order of the procedures. */
export function builtCells(
  id: string,
  reconciliations: readonly Reconciliation[],
  procedures: readonly Procedure[],
  scope: RuleScope,
): readonly string[] {
  const own = reconciliations.find((one) => one.id === id);
  if (own === undefined || !own.built) return [];
  return procedures
    .filter((procedure) => scope.procedures.has(procedure.id))
    .flatMap((procedure) =>
      procedure.controls
        .filter(({ control, reconciliations: named }) => scope.controls.has(control) && named.includes(id))
        .map(({ control }) => `${procedure.id}|${control}`),
    )
    .filter((cell) => !own.notBuiltFor.includes(cell));
}
