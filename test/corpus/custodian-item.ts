import type { Filter } from './question.ts';

/** One question of the corpus and what its authors expect of the recording. */
export interface CustodianItem {
  readonly test: string;
  readonly recording: string;
  readonly resource: string;
  readonly filters: readonly Filter[] | null;
  readonly actions: unknown;
  readonly query: readonly Readonly<Record<string, unknown>>[] | null;
  readonly expected: readonly (readonly [string, unknown])[];
}

/** What became of one question here. */
export interface Verdict {
  readonly item: CustodianItem;
  /** `answered` by an attribute · `counted` the list alone · `explained` · `wrong` · `unanswered`. */
  readonly word: 'answered' | 'counted' | 'explained' | 'wrong' | 'unanswered';
  readonly why: string;
}
