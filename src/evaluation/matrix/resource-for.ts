import type { Action } from '../../access/catalogue.ts';
import { coverPattern } from '../../access/patterns/cover-pattern.ts';
import type { ColumnAsk } from './column-asks.ts';

/** Where an action is asked on an object: the object, what lies inside it, or `*` for actions that know no resource. */
export function resourceFor(action: Action, ask: ColumnAsk): string {
  if (action.resources.length === 0) return '*';
  const asked = [ask.resource, ...(ask.known === null ? [] : ask.known.inside)];
  const fitting = asked.filter((arn) => weight(arn, action) > 0);
  const [best] = fitting.sort((a, b) => weight(b, action) - weight(a, action));
  return best ?? ask.resource;
}

function weight(arn: string, { resources }: Action): number {
  const literals = resources.flatMap(({ patterns }) =>
    patterns.filter((one) => coverPattern(one, arn) === 'whole').map((one) => one.replaceAll('*', '').length),
  );
  return Math.max(0, ...literals);
}
