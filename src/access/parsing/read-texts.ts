import { pointAt } from './point-at.ts';
import type { Report } from './reader.ts';

/** A text or a list of texts, each checked; empty lists, other types and refused texts are reported under `code`. */
export function readTexts(
  value: unknown,
  pointer: string,
  code: string,
  report: Report,
  isGood: (text: string) => boolean,
): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length === 0) report(code, pointer, value);
  const good: string[] = [];
  for (const [index, item] of list.entries()) {
    if (typeof item === 'string' && isGood(item)) good.push(item);
    else report(code, Array.isArray(value) ? pointAt(pointer, index) : pointer, item);
  }
  return good;
}
