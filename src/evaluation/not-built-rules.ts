import type { Procedure } from '../procedures/procedure.ts';
import type { Reconciliation } from '../procedures/reconciliation.ts';
import type { FixedRule } from './rule.ts';
import type { RuleScope } from './rule-scope.ts';

/** One rule per procedure and control whose reconciliations this tool cannot do yet: said aloud, done by hand (decision 2). */
export function notBuiltRules(
  procedures: readonly Procedure[],
  reconciliations: readonly Reconciliation[],
  scope: RuleScope,
): readonly FixedRule[] {
  const missing = (id: string, cell: string): boolean =>
    reconciliations.some((one) => one.id === id && (!one.built || one.notBuiltFor.includes(cell)));
  return procedures
    .filter(({ id }) => scope.procedures.has(id))
    .flatMap((procedure) =>
      procedure.controls
        .filter(({ control }) => scope.controls.has(control))
        .flatMap(({ control, reconciliations: named }) =>
          named
            .filter((id) => missing(id, `${procedure.id}|${control}`))
            .map((reconciliation) => ({
              shape: 'fixed' as const,
              id: reconciliation,
              version: 1,
              reconciliation,
              procedures: [procedure.id],
              controls: [control],
              pair: `${procedure.id}|${control}`,
              severity: null,
              criterion: null,
              required: null,
              result: 'NOT_COLLECTED' as const,
              reason: 'NOT_BUILT' as const,
            })),
        ),
    );
}
