import type { Result } from '../text/result-words.ts';
import type { Cell } from './document-model.ts';

/** The colour of each result; the word always stands beside it. */
export const toneOfResult: Readonly<Record<Result, NonNullable<Cell['tone']>>> = {
  MATCH: 'match',
  MISMATCH: 'mismatch',
  INDETERMINATE: 'indeterminate',
  NOT_COLLECTED: 'not-collected',
  OUT_OF_SCOPE: 'out-of-scope',
};
