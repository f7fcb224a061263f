import { compilePattern } from './compile-pattern.ts';
import type { Coverage } from './coverage.ts';

/** How much of what `subject` stands for `pattern` covers; both may hold `*` and `?`. */
export function coverPattern(pattern: string, subject: string): Coverage {
  return compilePattern(pattern)(subject);
}
