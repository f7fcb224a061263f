import type { CountRange } from './plan-count.ts';

/** Several numbers together; the upper end is unknown as soon as one of them is. */
export function sumRanges(ranges: readonly CountRange[]): CountRange {
  return ranges.reduce<CountRange>(
    (sum, { from, to }) => ({ from: sum.from + from, to: sum.to === null || to === null ? null : sum.to + to }),
    { from: 0, to: 0 },
  );
}
