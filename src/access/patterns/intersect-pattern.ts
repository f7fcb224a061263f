import { coverPattern } from './cover-pattern.ts';

/** The narrower of two patterns where one covers the other; null where they overlap in part only, or not at all. */
export function intersectPattern(left: string, right: string): string | null {
  if (coverPattern(left, right) === 'whole') return right;
  return coverPattern(right, left) === 'whole' ? left : null;
}
