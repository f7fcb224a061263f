import type { Closed } from '../../access/closed.ts';
import type { Decision } from '../../access/decision.ts';
import type { Level } from '../../procedures/level.ts';
import type { AccessInput } from './access-input.ts';
import type { Asker } from './asker.ts';
import type { ColumnAsk } from './column-asks.ts';
import type { CellGrant } from './gather-grants.ts';
import { representativesOf } from './representatives-of.ts';
import { type ActionStanding, standingOfAction } from './standing-of-action.ts';

/** A representative action of a required level that nobody of the row may do. */
export interface DeniedAction {
  readonly level: Level;
  readonly action: string;
  readonly resource: string;
  readonly decision: Decision;
}

/** How the required levels stand on the objects of a column. */
export interface RequiredVerdict {
  readonly missing: readonly Level[];
  readonly denied: readonly DeniedAction[];
  /** Some level hangs on a condition no rule knows, or on tags an identity provider hands over. */
  readonly unknown: boolean;
  readonly runtime: boolean;
  /** Given only on a part of an object; only under conditions, which the matrix may or may not name. */
  readonly part: boolean;
  readonly conditional: boolean;
  readonly closed: readonly Closed[];
}

/**
 * Whether every required level is given: all representative actions, on every object the column stands for, by somebody of the row
 * (domain C.3). A right under more conditions than the matrix names is given; that it is narrower is said beside it.
 */
export function judgeRequired(
  levels: readonly Level[],
  askers: readonly Asker[],
  asks: readonly ColumnAsk[],
  grants: readonly CellGrant[],
  input: AccessInput,
): RequiredVerdict {
  const denied: DeniedAction[] = [];
  const standings: ActionStanding[] = [];
  for (const ask of asks.filter(({ represents }) => represents))
    for (const level of levels) {
      const wanted = representativesOf(ask, level, input.catalogue);
      if (wanted === null) continue;
      const held = grants.filter((one) => one.ask === ask && one.grant.action.levels.includes(level));
      const ids = new Set(held.map(({ grant }) => grant.action.id));
      // Where no profile names actions one that is allowed suffices; where none is, the first says why.
      const [any] = wanted.any ? [...wanted.actions.filter(({ id }) => ids.has(id)), ...wanted.actions] : [];
      for (const action of any === undefined ? wanted.actions : [any]) {
        const standing = standingOfAction(action, level, ask, askers, held, input);
        if (standing === null) continue;
        standings.push(standing);
        const { resource = ask.resource } = standing.kind === 'denied' ? standing : {};
        if (standing.kind === 'denied')
          denied.push({ level, action: action.id, resource, decision: standing.decision });
      }
    }
  const missing = new Set(denied.map(({ level }) => level));
  const has = (kind: ActionStanding['kind']): boolean => standings.some((one) => one.kind === kind);
  return {
    missing: levels.filter((level) => missing.has(level)),
    denied,
    unknown: has('unknown'),
    runtime: has('runtime'),
    part: standings.some((one) => 'part' in one && one.part),
    conditional: has('conditional'),
    closed: standings.flatMap((one) => (one.kind === 'closed' ? one.closed : [])),
  };
}
