import type { Seen } from '../facts/value.ts';
import type { Operator } from '../procedures/baseline-item.ts';
import { matchesPattern } from './matches-pattern.ts';

const day = 86_400_000;

/** Whether a value that was read satisfies one operator of the closed list (decision 17); ages are taken at the answer's time. */
export function compareValue(operator: Operator, seen: Seen<unknown>, required: unknown): boolean {
  const { value } = seen;
  switch (operator) {
    case 'equals':
      return same(value, required);
    case 'not-equals':
      return !same(value, required);
    case 'at-least':
      return Number(value) >= Number(required);
    case 'at-most':
      return Number(value) <= Number(required);
    case 'one-of':
      return listOf(required).some((item) => same(value, item));
    case 'none-of':
      return !listOf(required).some((item) => same(value, item));
    case 'includes-all':
      return listOf(required).every((item) => listOf(value).some((member) => same(member, item)));
    case 'disjoint':
      return !listOf(value).some((member) => listOf(required).some((item) => same(member, item)));
    case 'subset-of':
      return listOf(value).every((member) => listOf(required).some((item) => same(member, item)));
    case 'matches-any':
      return listOf(required).some((pattern) => matchesPattern(String(pattern), String(value)));
    case 'is-true':
      return value === true;
    case 'is-false':
      return value === false;
    case 'is-empty':
      return listOf(value).length === 0 || value === '';
    case 'not-empty':
      return listOf(value).length > 0 && value !== '';
    case 'age-at-most':
      return (Date.parse(seen.at) - Date.parse(String(value))) / day <= Number(required);
    case 'left-at-least':
      return (Date.parse(String(value)) - Date.parse(seen.at)) / day >= Number(required);
  }
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'object' || typeof b === 'object') return JSON.stringify(a) === JSON.stringify(b);
  return String(a) === String(b);
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
