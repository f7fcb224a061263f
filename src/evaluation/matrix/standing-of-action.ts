import type { Action } from '../../access/catalogue.ts';
import type { Closed } from '../../access/closed.ts';
import type { Decision } from '../../access/decision.ts';
import type { Level } from '../../procedures/level.ts';
import type { AccessInput } from './access-input.ts';
import type { Asker } from './asker.ts';
import type { ColumnAsk } from './column-asks.ts';
import type { CellGrant } from './gather-grants.ts';
import { keyProblem } from './key-problem.ts';
import { resourceFor } from './resource-for.ts';
import { waysOf } from './ways-of.ts';

/** Whether somebody of a row may do one action on one object. */
export type ActionStanding =
  | { readonly kind: 'open' | 'conditional' | 'unknown' | 'runtime'; readonly part: boolean }
  | { readonly kind: 'denied'; readonly resource: string; readonly decision: Decision }
  | { readonly kind: 'closed'; readonly closed: readonly Closed[] };

const order: readonly ActionStanding['kind'][] = ['open', 'conditional', 'runtime', 'unknown', 'closed', 'denied'];

/** The best standing anybody of the row has for an action on an object; content needs the right to its key as well. */
export function standingOfAction(
  action: Action,
  level: Level,
  ask: ColumnAsk,
  askers: readonly Asker[],
  grants: readonly CellGrant[],
  input: AccessInput,
): ActionStanding | null {
  const standings = askers.map((asker): ActionStanding => {
    const found = grants.filter((one) => one.asker === asker && one.ask === ask && one.grant.action.id === action.id);
    if (found.length > 0) {
      const lock = level === 'D' ? keyProblem(asker, ask, input) : null;
      if (lock !== null && 'state' in lock) return { kind: 'closed', closed: [lock] };
      if (lock !== null) return { kind: 'denied', resource: lock.key, decision: lock.decision };
      return best(found.map(standingOf));
    }
    const resource = resourceFor(action, ask);
    const decision = input.engine.decide({
      principal: asker.ask,
      action: action.id,
      resource,
      resourceAccount: resource === '*' ? null : ask.account,
      context: asker.context,
      others: 'unknown',
    });
    if (decision.result === 'denied') {
      if (decision.closed.length > 0) return { kind: 'closed', closed: decision.closed };
      const onTags = decision.qualifiers.length > 0 && asker.tagsFromProvider;
      return onTags ? { kind: 'runtime', part: false } : { kind: 'denied', resource, decision };
    }
    const ways = waysOf(decision);
    const conditional = ways.every((way) => way.length > 0);
    const unknown = ways.every((way) => way.some((held) => held.unknown));
    return { kind: unknown ? 'unknown' : conditional ? 'conditional' : 'open', part: decision.coverage === 'part' };
  });
  return standings.length === 0 ? null : best(standings);
}

function standingOf({ standing, ways, grant }: CellGrant): ActionStanding {
  if (standing === 'unread') return { kind: 'closed', closed: grant.decision.closed };
  const conditional = ways.every((way) => way.length > 0);
  const kind = standing === 'open' ? (conditional ? 'conditional' : 'open') : standing;
  return { kind, part: grant.decision.coverage === 'part' };
}

function best(standings: readonly ActionStanding[]): ActionStanding {
  return standings.reduce((one, other) => (order.indexOf(other.kind) < order.indexOf(one.kind) ? other : one));
}
