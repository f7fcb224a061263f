import type { CollectInput } from './collect-input.ts';
import type { Step } from './places-of.ts';

/** The declared operations that the plan means to ask, in the order of the declarations. */
export function stepsOf({ plan, collectors }: Pick<CollectInput, 'plan' | 'collectors'>): readonly Step[] {
  const planned = new Set(plan.operations.map((one) => `${one.item} ${one.service}:${one.operation} ${one.scope}`));
  return collectors
    .flatMap(({ item, service, operations }) =>
      operations.map((operation) => ({ item, service: operation.service ?? service, operation })),
    )
    .filter(({ operation }) => operation.answeredBy === undefined)
    .filter(({ item, service, operation: { operation, scope } }) =>
      planned.has(`${item} ${service}:${operation} ${scope}`),
    );
}
