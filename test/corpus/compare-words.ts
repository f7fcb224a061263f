import { recordedAt } from './recorded-facts.ts';

/** The comparison part of a value question of the corpus. */
export interface Comparison {
  readonly value?: unknown;
  readonly op?: string;
  readonly value_type?: string;
}

const day = 86_400_000;

/** Restates the corpus's own comparisons (its `value` filter) over a value that is there or `null`. */
export function compareWords(found: unknown, { value, op, value_type: type }: Comparison): boolean {
  const seen = found === undefined ? null : found;
  if (op === undefined && type === undefined) {
    if (value === 'absent') return seen === null;
    if (value === 'present') return seen !== null;
    if (value === 'not-null') return !isEmpty(seen);
    if (value === 'empty') return isEmpty(seen);
  }
  if (type === 'age') return seen !== null && compare(ageInDays(seen), op ?? 'eq', Number(value));
  if (type === 'integer') return compare(Number(seen), op ?? 'eq', Number(value));
  if (type === 'size') return compare(Array.isArray(seen) ? seen.length : 0, op ?? 'eq', Number(value));
  if (type === 'swap') return compare(value, op ?? 'eq', seen);
  if (type !== undefined) throw new Error(`value type ${type} is not restated`);
  return compare(seen, op ?? 'eq', value);
}

function compare(seen: unknown, op: string, value: unknown): boolean {
  switch (op) {
    case 'eq':
    case 'equal':
      return seen === value;
    case 'ne':
    case 'not-equal':
      return seen !== value;
    case 'gt':
    case 'greater-than':
      return ordered(seen, value) && (seen as number) > (value as number);
    case 'gte':
    case 'ge':
      return ordered(seen, value) && (seen as number) >= (value as number);
    case 'lt':
    case 'less-than':
      return ordered(seen, value) && (seen as number) < (value as number);
    case 'lte':
    case 'le':
      return ordered(seen, value) && (seen as number) <= (value as number);
    case 'in':
      return holds(value, seen);
    case 'ni':
    case 'not-in':
      return !holds(value, seen);
    case 'contains':
      return holds(seen, value);
    case 'intersect':
      return Array.isArray(seen) && Array.isArray(value) && seen.some((one) => value.includes(one));
    case 'regex':
      return typeof seen === 'string' && new RegExp(`^(?:${String(value).replace(/^\^/, '')})`, 'i').test(seen);
    case 'glob':
      return (
        typeof seen === 'string' &&
        new RegExp(
          `^${String(value)
            .replace(/[.+^${}()|[\]\\]/g, '\\$&')
            .replaceAll('*', '.*')}$`,
        ).test(seen)
      );
    default:
      throw new Error(`operator ${op} is not restated`);
  }
}

function ordered(a: unknown, b: unknown): boolean {
  return typeof a === typeof b && (typeof a === 'number' || typeof a === 'string');
}

/** Membership as the corpus means it: of a list, or of a part in a text. */
function holds(whole: unknown, part: unknown): boolean {
  if (Array.isArray(whole))
    return Array.isArray(part)
      ? whole.some((one) => JSON.stringify(one) === JSON.stringify(part))
      : whole.includes(part);
  return typeof whole === 'string' && typeof part === 'string' && whole.includes(part);
}

function isEmpty(value: unknown): boolean {
  return (
    value === null || value === '' || value === false || value === 0 || (Array.isArray(value) && value.length === 0)
  );
}

function ageInDays(value: unknown): number {
  const time = typeof value === 'number' ? (value < 100_000_000_000 ? value * 1000 : value) : Date.parse(String(value));
  return (Date.parse(recordedAt) - time) / day;
}
