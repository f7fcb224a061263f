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
  return levels.flatMap((level) =>
    firstOf(grants.filter(({ grant }) => grant.action.levels.includes(level))).map(({ grant, asker }) => ({
      level,
      action: grant.action.id,
      resource: grant.resource,
      principal: asker.shown,
      by: citeStatements(grant.decision.by),
    })),
  );
}

/** The first few in order, without putting thousands in order. */
function firstOf(grants: readonly CellGrant[]): readonly CellGrant[] {
  const kept: (readonly [string, CellGrant])[] = [];
  for (const one of grants) {
    const last = kept.at(-1);
    if (kept.length === examples && last !== undefined && one.grant.action.id > last[1].grant.action.id) continue;
    kept.push([orderOf(one), one]);
    kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    kept.length = Math.min(kept.length, examples);
  }
  return kept.map(([, one]) => one);
}

function orderOf({ grant, asker }: CellGrant): string {
  return `${grant.action.id} ${grant.resource} ${asker.shown}`;
}
