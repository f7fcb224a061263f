import type { engagementProblems } from '../text/engagement-problems.ts';
import type { Text } from '../text/language.ts';

/** Something wrong (or worth a warning) in the engagement file, before its place is known. */
export interface FoundProblem {
  readonly code: keyof typeof engagementProblems;
  readonly path: readonly PropertyKey[];
  readonly seen?: string;
  readonly expected?: Text | string;
}

/** The same with its place and its words, as a reader sees it. */
export interface EngagementProblem {
  readonly code: keyof typeof engagementProblems;
  /** `engagement.yaml:12:5`. */
  readonly at: string;
  /** `scope.accounts[1].id`. */
  readonly path: string;
  /** Where, what and what to do, in one line. */
  readonly text: Text;
}
