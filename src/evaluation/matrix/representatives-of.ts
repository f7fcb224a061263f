import type { Action, Catalogue } from '../../access/catalogue.ts';
import { coverPattern } from '../../access/patterns/cover-pattern.ts';
import type { Level } from '../../procedures/level.ts';
import type { ColumnAsk } from './column-asks.ts';
import { resourceType } from './resource-type.ts';

/** The actions that stand for a level on one object; `any` where no profile says so and one allowed action suffices. */
export interface Representatives {
  readonly actions: readonly Action[];
  readonly any: boolean;
}

/** What a level means on one object of a column; null where the service knows no action of that level there. */
export function representativesOf(ask: ColumnAsk, level: Level, catalogue: Catalogue): Representatives | null {
  const own = known.get(ask) ?? new Map<Level, Representatives | null>();
  known.set(ask, own);
  const found = own.get(level);
  if (found !== undefined) return found;
  const made = find(ask, level, catalogue);
  own.set(level, made);
  return made;
}

/** A column is asked about once for every row. */
const known = new WeakMap<ColumnAsk, Map<Level, Representatives | null>>();

function find(ask: ColumnAsk, level: Level, catalogue: Catalogue): Representatives | null {
  const service = ask.resource === '*' ? (ask.services[0] ?? '') : (ask.resource.split(':')[2] ?? '');
  const all = catalogue.actionsOf(service);
  const named = catalogue.representatives(service, resourceType(ask.resource, all), level);
  if (named.length > 0) return { actions: named, any: false };
  const asked = [ask.resource, ...(ask.known === null ? [] : ask.known.inside)];
  const actions = all.filter(
    ({ levels, resources }) =>
      levels.includes(level) &&
      (ask.resource === '*' || resources.some(({ patterns }) => patterns.some((one) => meets(one, asked)))),
  );
  return actions.length === 0 ? null : { actions, any: true };
}

function meets(pattern: string, asked: readonly string[]): boolean {
  return asked.some((arn) => coverPattern(pattern, arn) !== 'none');
}
