import type { Coverage } from './coverage.ts';
import { includesPattern } from './includes-pattern.ts';
import { isPlain } from './is-plain.ts';
import { patternsMeet } from './patterns-meet.ts';
import { type PatternParts, splitPattern } from './split-pattern.ts';

/** Tells how much of a subject a pattern covers. */
export type PatternTest = (subject: string) => Coverage;

let lastSubject = '';
let lastParts: PatternParts = splitPattern('');

/** The engine asks about one subject against many patterns, one after the other. */
function partsOf(subject: string): PatternParts {
  if (subject !== lastSubject) {
    lastParts = splitPattern(subject);
    lastSubject = subject;
  }
  return lastParts;
}

/**
 * Prepares a pattern with `*` and `?` for many subjects, which may hold wildcards themselves ("any such resource").
 * The whole string is compared: a `*` may reach across the colons of an ARN, as AWS's page on the Resource element says.
 */
export function compilePattern(pattern: string): PatternTest {
  const parts = splitPattern(pattern);
  const [first = '', last] = parts.pieces;
  if (parts.gaps.length === 0 && isPlain(pattern)) {
    return (subject) => {
      if (subject === pattern) return 'whole';
      return isPlain(subject) || !patternsMeet(parts, partsOf(subject)) ? 'none' : 'part';
    };
  }
  if (parts.gaps.length === 1 && parts.gaps[0] === 0 && last === '' && isPlain(first)) {
    if (first === '') return () => 'whole';
    return (subject) => {
      if (subject.startsWith(first)) return 'whole';
      return isPlain(subject) || !patternsMeet(parts, partsOf(subject)) ? 'none' : 'part';
    };
  }
  return (subject) => {
    if (includesPattern(parts, subject)) return 'whole';
    return isPlain(subject) || !patternsMeet(parts, partsOf(subject)) ? 'none' : 'part';
  };
}
