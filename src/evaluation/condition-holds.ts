import type { Unread, Value } from '../facts/value.ts';
import type { Condition } from '../procedures/baseline-item.ts';
import { compareValue } from './compare-value.ts';
import type { ComparingRule } from './rule.ts';

/** Whether a value that was read satisfies a condition; what is not set differs unless the rule says that it passes. */
export function conditionHolds(condition: Condition, value: Exclude<Value, Unread>, rule: ComparingRule): boolean {
  if (value.state === 'absent') return condition.absent === 'passes';
  return compareValue(condition.operator, value, condition.value === undefined ? rule.value : condition.value);
}
