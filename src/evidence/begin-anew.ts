import type { Earlier } from './read-earlier.ts';

/** What a new collection takes over from those before it: how often each question was asked, and no answer. */
export function beginAnew(earlier: Earlier): Earlier {
  return { ...earlier, answers: new Map(), settled: new Set(), empty: new Set() };
}
