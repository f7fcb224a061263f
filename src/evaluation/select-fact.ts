import type { Fact } from '../facts/fact.ts';
import type { Unread } from '../facts/value.ts';
import { conditionHolds } from './condition-holds.ts';
import { factAttribute } from './fact-attribute.ts';
import type { ComparingRule } from './rule.ts';

/** Whether the rule speaks of this object; an unread attribute is the answer when it decides that. */
export function selectFact(rule: ComparingRule, fact: Fact): boolean | Unread {
  let unread: Unread | null = null;
  for (const condition of rule.where) {
    const value = factAttribute(fact, condition.attribute);
    if (value.state === 'unread') unread ??= value;
    else if (!conditionHolds(condition, value, rule)) return false;
  }
  return unread ?? true;
}
