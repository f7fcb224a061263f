import type { Policy, Statement } from '../policy.ts';
import type { ActionSpace } from './action-space.ts';
import type { BitSet } from './bit-set.ts';
import type { Limit, Scope } from './capability.ts';

/** The statements of one policy as sets of actions. */
export interface PolicySketch {
  readonly id: number;
  readonly some: BitSet;
  readonly whole: BitSet;
  /** Denied everywhere and always. */
  readonly denied: BitSet;
  readonly scopes: readonly Scope[];
  readonly limits: readonly Limit[];
  readonly variable: boolean;
}

function patternsOf({ resource }: Statement): readonly string[] {
  if (resource === null || resource.not || resource.patterns.includes('*')) return ['*'];
  // A variable may stand for anything.
  return resource.patterns.map((pattern) => pattern.replace(/\$\{[^}]*\}/g, '*'));
}

function keyOf({ effect, action, resource, condition }: Statement): string {
  return JSON.stringify([effect, action, resource, condition]);
}

/** Restates a policy as sets of actions, for comparing principals. */
export function sketchPolicy(policy: Policy, space: ActionSpace, number: (text: string) => number): PolicySketch {
  let [some, whole, denied] = [space.none, space.none, space.none];
  const scopes: Scope[] = [];
  const limits: Limit[] = [];
  for (const statement of policy.statements) {
    const actions = space.named(statement.action);
    const patterns = patternsOf(statement);
    const exact = statement.resource?.not !== true && patterns.includes('*');
    const plain = statement.condition.length === 0 && exact;
    const key = number(keyOf(statement));
    if (statement.effect === 'Deny') {
      if (plain) denied = denied.union(actions);
      else limits.push({ key, actions });
      continue;
    }
    some = some.union(actions);
    if (plain) whole = whole.union(actions);
    scopes.push({ key, actions, patterns, conditional: statement.condition.length > 0 });
  }
  const text = policy.statements.map(keyOf).join('');
  return { id: number(text), some, whole, denied, scopes, limits, variable: text.includes('${') };
}
