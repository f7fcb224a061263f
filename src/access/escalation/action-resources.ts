import type { Action } from '../catalogue.ts';
import type { WorldPrincipal } from '../world.ts';

/** ARN patterns an action works on, in the account of a principal. */
export interface ActionResources {
  readonly patterns: readonly string[];
  /** Whether the action works on all of them at once (an instance, its image and its subnet), or on one of them. */
  readonly together: boolean;
}

/** What an action works on, all that it requires or, where it requires none, any of what it may name; `*` where it names nothing. */
export function actionResources(action: Action | undefined, { arn, account }: WorldPrincipal): ActionResources {
  const required = action?.resources.filter((one) => one.required) ?? [];
  const together = required.length > 0;
  const named = (together ? required : (action?.resources ?? [])).flatMap(({ patterns }) => patterns);
  const partition = arn.split(':')[1] ?? 'aws';
  const local = named.map((pattern) => {
    const parts = pattern.split(':');
    parts[1] = partition;
    if (parts[4] === '*') parts[4] = account;
    return parts.join(':');
  });
  return { patterns: local.length === 0 ? ['*'] : [...new Set(local)], together };
}
