import type { Collector } from '../collectors/collector.ts';

/** IAM actions of the declarations, once, in code-unit order: those that are asked, or all, with those the plan never asks by itself. */
export function actionList(collectors: readonly Collector[], which: 'asked' | 'declared' = 'asked'): readonly string[] {
  const actions = collectors
    .flatMap(({ operations }) => operations)
    .filter(({ notPlanned }) => which === 'declared' || notPlanned === undefined)
    .flatMap(({ iamActions }) => iamActions);
  return [...new Set(['sts:GetCallerIdentity', ...actions])].sort();
}
