import type { Doubt } from '../doubt.ts';
import type { Hop } from '../reach.ts';
import type { Traffic } from '../traffic.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { Crossing } from './crossing.ts';

/** How answers come back: for which packets some port is open, for which all usual ones are. */
export interface Answered {
  readonly back: Traffic;
  readonly firm: Traffic;
  readonly doubts: readonly Doubt[];
  readonly unread: readonly UnreadPart[];
}

/** Packets that have got where they were to, with what stands uncertain on their way. */
export interface Trip {
  readonly traffic: Traffic;
  readonly crossing: Crossing;
  readonly hops: readonly Hop[];
  readonly doubts: readonly Doubt[];
  readonly unread: readonly UnreadPart[];
  /** Ways back; null where nobody can tell what the answer would look like: behind a middlebox, or out of sight. */
  readonly answers: readonly Answered[] | null;
}
