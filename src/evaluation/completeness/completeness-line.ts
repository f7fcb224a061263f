import type { Reference } from '../../facts/value.ts';
import type { Explanation } from '../../text/completeness-words.ts';

/** What is checked (domain E.3, 1 to 7). */
export type CompletenessCheck = 'ACCOUNTS' | 'REGIONS' | 'STRAYS' | 'PAGES' | 'COUNTS' | 'TIME' | 'CONTENT' | 'REPEAT';

/** One of the two sources of a comparison: what it says, where that stands, and why it was not read to its end. */
export interface CompletenessSide {
  /** `ec2:DescribeVpcs`, or a word of `completenessSources` for what is no operation. */
  readonly source: string;
  readonly count: number | null;
  /** What it says, where that is no number. */
  readonly value: string | null;
  readonly evidence: Reference | null;
  /** How many answers it rests on. */
  readonly answers: number;
  /** Exact code of what was not read; null when it was read to its end. */
  readonly code: string | null;
}

/** One comparison of two sources. */
export interface CompletenessLine {
  readonly check: CompletenessCheck;
  /** Kind of fact, AWS type, item or operation. */
  readonly subject: string;
  /** The one object it is about, where it is about one. */
  readonly object: string | null;
  readonly platform: string;
  readonly region: string;
  readonly first: CompletenessSide;
  readonly second: CompletenessSide;
  /** First minus second; null where they cannot be compared. */
  readonly difference: number | null;
  /** Legitimate reasons that account for the whole difference; empty where it is not explained. */
  readonly explanations: readonly { readonly word: Explanation; readonly count: number | null }[];
  readonly state: 'AGREED' | 'DIFFERENT' | 'NOT_COMPARABLE';
  /** Exact code of the source that was not read; null otherwise. */
  readonly code: string | null;
}

/** What a line is about, before its two sources are compared. */
export type CompletenessHead = Pick<CompletenessLine, 'check' | 'subject' | 'object' | 'platform' | 'region'>;
