import type { CompletenessSide } from './completeness-line.ts';
import type { CountSource } from './count-sources.ts';
import type { Recording } from './recording-of.ts';

/** What is kept of a region after it was passed, for the comparisons that need more than one place. */
export interface PlaceTally {
  readonly platform: string;
  readonly account: string;
  readonly region: string;
  readonly sources: readonly CountSource[];
  readonly recording: Recording;
  /** The service's own lists by AWS Config type. */
  readonly lists: ReadonlyMap<string, CompletenessSide>;
  /** Account-wide objects that Config records in this region, by type. */
  readonly globalHere: ReadonlyMap<string, number>;
}
