import { parseOperator } from '../conditions/parse-operator.ts';
import type { Clause } from '../policy.ts';
import { asObject } from './as-object.ts';
import { pointAt } from './point-at.ts';
import type { Report } from './reader.ts';

const key = /^[\p{L}\p{N}.-]+(?::\d+)?[:/].+$/u;

function readValues(value: unknown, pointer: string, report: Report): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length === 0) report('VALUE', pointer, value);
  return list.flatMap((item, index) => {
    if (typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean') return [String(item)];
    report('VALUE', Array.isArray(value) ? pointAt(pointer, index) : pointer, item);
    return [];
  });
}

/** A key written twice in different case is the same key twice: AWS calls it an error and does not say which one counts. */
function readKeys(operator: string, map: Readonly<Record<string, unknown>>, pointer: string, report: Report): Clause[] {
  const parsed = parseOperator(operator);
  if (parsed === null) {
    report('OPERATOR', pointer, operator);
    return [];
  }
  const seen = new Set<string>();
  return Object.entries(map).map(([name, value]) => {
    const place = pointAt(pointer, name);
    if (!key.test(name)) report('KEY', place, name);
    if (seen.has(name.toLowerCase())) report('DUPLICATE', place, name);
    seen.add(name.toLowerCase());
    return { operator, ...parsed, key: name, values: readValues(value, place, report) };
  });
}

/** Reads a Condition block; `{}` and an operator without keys are no condition at all, as IAM's console itself writes them. */
export function parseCondition(value: unknown, pointer: string, report: Report): readonly Clause[] {
  if (value === undefined) return [];
  const operators = asObject(value);
  if (operators === null) {
    report('CONDITION', pointer, value);
    return [];
  }
  const seen = new Set<string>();
  return Object.entries(operators).flatMap(([operator, keys]) => {
    const place = pointAt(pointer, operator);
    if (seen.has(operator.toLowerCase())) report('DUPLICATE', place, operator);
    seen.add(operator.toLowerCase());
    const map = asObject(keys);
    if (map !== null) return readKeys(operator, map, place, report);
    report('CONDITION', place, keys);
    return [];
  });
}
