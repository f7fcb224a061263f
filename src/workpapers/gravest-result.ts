import type { Result } from '../text/result-words.ts';

const order: readonly Result[] = ['MISMATCH', 'NOT_COLLECTED', 'INDETERMINATE', 'MATCH', 'OUT_OF_SCOPE'];

/** Which result colours a cell that has several; all of them stand in its text. */
export function gravestResult(marks: readonly { readonly result: Result }[]): Result | undefined {
  return order.find((one) => marks.some(({ result }) => result === one));
}
