import type { Engagement } from '../engagement/engagement.ts';

/** Which procedures and controls the engagement keeps in scope. */
export interface RuleScope {
  readonly procedures: ReadonlySet<string>;
  readonly controls: ReadonlySet<string>;
}

/** The chosen procedures and the controls that are not excluded; what is excluded has rows of its own. */
export function ruleScope({ scope }: Engagement): RuleScope {
  const excluded = new Set(scope.procedures.exclude.map(({ id }) => id));
  return {
    procedures: new Set(scope.procedures.in.filter((id) => !excluded.has(id))),
    controls: new Set(scope.perControl.filter(({ applicable }) => applicable !== false).map(({ control }) => control)),
  };
}
