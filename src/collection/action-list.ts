import type { Collector } from '../collectors/collector.ts';

/** Every IAM action the declarations need, once, in code-unit order; operations the plan never asks by itself need none. */
export function actionList(collectors: readonly Collector[]): readonly string[] {
  const actions = collectors
    .flatMap(({ operations }) => operations)
    .filter(({ notPlanned }) => notPlanned === undefined)
    .flatMap(({ iamActions }) => iamActions);
  return [...new Set(['sts:GetCallerIdentity', ...actions])].sort();
}
