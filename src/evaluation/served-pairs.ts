import type { Procedure } from '../procedures/procedure.ts';
import type { RuleHead } from './rule.ts';
import type { RuleScope } from './rule-scope.ts';

/** The procedures and controls in scope whose steps name a reconciliation. */
export function servedPairs(
  reconciliation: string,
  procedures: readonly Procedure[],
  scope: RuleScope,
): Pick<RuleHead, 'procedures' | 'controls' | 'pair'> {
  const pairs = procedures
    .filter(({ id }) => scope.procedures.has(id))
    .flatMap(({ id, controls }) =>
      controls
        .filter(
          ({ control, reconciliations }) => scope.controls.has(control) && reconciliations.includes(reconciliation),
        )
        .map(({ control }) => ({ id, control })),
    );
  const [first] = pairs;
  return {
    procedures: [...new Set(pairs.map(({ id }) => id))],
    controls: [...new Set(pairs.map(({ control }) => control))],
    pair: first === undefined ? '' : `${first.id}|${first.control}`,
  };
}
