import type { Level } from '../../procedures/level.ts';
import { type CitedStatement, citeStatements } from './cite-statements.ts';
import type { CellGrant } from './gather-grants.ts';

/** One example of a right: which action of which level, on what, by whom, by which statements. */
export interface CitedAction {
  readonly level: Level;
  readonly action: string;
  readonly resource: string;
  readonly principal: string;
  readonly by: readonly CitedStatement[];
}

/** So many examples of each level are kept; the counts tell the rest. */
const examples = 5;

/** The first examples of each level, in code-unit order, so that a row stays readable however much is granted. */
export function citeActions(grants: readonly CellGrant[], levels: readonly Level[]): readonly CitedAction[] {
  const sorted = [...grants].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return levels.flatMap((level) =>
    sorted
      .filter(({ grant }) => grant.action.levels.includes(level))
      .slice(0, examples)
      .map(({ grant, asker }) => ({
        level,
        action: grant.action.id,
        resource: grant.resource,
        principal: asker.shown,
        by: citeStatements(grant.decision.by),
      })),
  );
}

function orderOf({ grant, asker }: CellGrant): string {
  return `${grant.action.id} ${grant.resource} ${asker.shown}`;
}
