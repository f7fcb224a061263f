import { compilePattern, type PatternTest } from './compile-pattern.ts';

/** Prepares an action pattern of a policy; the subjects it is asked about must be in lower case (action names have no case). */
export function compileActionPattern(pattern: string): PatternTest {
  return compilePattern(pattern.toLowerCase());
}
