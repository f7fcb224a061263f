let last = '';
let lastPlain = true;

/** Whether a pattern holds no wildcard and so stands for one name only. */
export function isPlain(pattern: string): boolean {
  // The engine asks about one resource against many patterns, one after the other.
  if (pattern === last) return lastPlain;
  last = pattern;
  lastPlain = pattern.indexOf('*') < 0 && pattern.indexOf('?') < 0;
  return lastPlain;
}
