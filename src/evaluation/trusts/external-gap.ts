import type { Row } from '../row.ts';
import type { Gap } from './hold-back.ts';

/** Something that was not read and could hold a tie to somebody outside, and the slot it would have filled. */
export interface ExternalGap {
  readonly account: string;
  /** A region of the plan, or `global`. */
  readonly region: string;
  readonly object: Row['object'];
  /** A role could stand there: its conditions are open, too. */
  readonly isRole: boolean;
  readonly gap: Gap;
}
