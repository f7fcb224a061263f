import type { Seen } from '../facts/value.ts';
import type { Operator } from '../procedures/baseline-item.ts';

/** Whether a value that was read has the form an operator compares: junk in an answer is neither more nor less than a number. */
export function isComparable(operator: Operator, { value }: Seen<unknown>): boolean {
  if (operator === 'at-least' || operator === 'at-most') return value !== '' && !Number.isNaN(Number(value));
  if (operator === 'age-at-most' || operator === 'left-at-least') return !Number.isNaN(Date.parse(String(value)));
  return true;
}
