import { limits } from './limits.ts';
import { pointAt } from './point-at.ts';
import type { Report } from './reader.ts';

const reserved = /[\uFDD0\uFDD1]/;

function members(value: object): readonly (readonly [string | number, unknown])[] {
  return Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value);
}

/**
 * Walks a value once before it is read: false, with the problem reported, where it is deeper or larger than any policy, holds
 * what no JSON holds, or holds the two characters that patterns keep for themselves.
 */
export function checkObject(document: unknown, report: Report): boolean {
  const waiting: { readonly value: unknown; readonly pointer: string; readonly depth: number }[] = [
    { value: document, pointer: '', depth: 0 },
  ];
  let nodes = 0;
  let characters = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, pointer, depth } = next;
    nodes += 1;
    if (depth > limits.depth || nodes > limits.nodes || characters > limits.characters) {
      report('TOO_LARGE', pointer, '');
      return false;
    }
    if (typeof value === 'string') {
      characters += value.length;
      if (value.length > limits.text) report('TOO_LARGE', pointer, value);
      if (reserved.test(value)) report('CHARACTER', pointer, value);
    } else if (typeof value === 'object' && value !== null) {
      const prototype: unknown = Object.getPrototypeOf(value);
      if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) {
        report('NOT_JSON', pointer, typeof value);
        return false;
      }
      for (const [name, item] of members(value)) {
        if (typeof name === 'string') {
          characters += name.length;
          if (reserved.test(name)) report('CHARACTER', pointAt(pointer, name), name);
        }
        waiting.push({ value: item, pointer: pointAt(pointer, name), depth: depth + 1 });
      }
    } else if (value !== null && typeof value !== 'boolean' && !(typeof value === 'number' && Number.isFinite(value))) {
      report('NOT_JSON', pointer, typeof value);
    }
  }
  return true;
}
