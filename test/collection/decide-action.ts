import { matchAction } from '../../src/collection/match-action.ts';
import type { PolicyStatement } from '../../src/collection/policy-document.ts';

/** Decides one action as IAM does: an explicit Deny first, then any Allow; for actions and one resource. */
export function decideAction(
  statements: readonly PolicyStatement[],
  action: string,
  resource = 'arn:aws:x',
): 'allowed' | 'denied' | 'not allowed' {
  const meant = statements.filter((statement) => {
    const { Action, NotAction, Resource, NotResource } = statement;
    const acts = Action === undefined ? !covers(NotAction, action) : covers(Action, action);
    return acts && (NotResource === undefined ? covers(Resource, resource) : !covers(NotResource, resource));
  });
  if (meant.some(({ Effect }) => Effect === 'Deny')) return 'denied';
  return meant.length > 0 ? 'allowed' : 'not allowed';
}

function covers(patterns: readonly string[] | string | undefined, value: string): boolean {
  const list = typeof patterns === 'string' ? [patterns] : (patterns ?? []);
  return list.some((pattern) => matchAction(pattern, value));
}
