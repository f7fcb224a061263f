import type { ConflictLine } from '../../engagement/people/people-criteria.ts';
import type { DutyPair } from '../../procedures/duty-guide.ts';

/** Two duties to be kept apart, with what each means in permissions where that is known. */
export interface Conflict {
  /** `鍵管理×鍵利用`, as a row names it. */
  readonly id: string;
  readonly duties: readonly [string, string];
  /** Keys of the sides in a capability; null where the words are nobody's but the client's. */
  readonly sides: readonly [string, string] | null;
  readonly controls: readonly string[];
  /** The client's line; null for a pair the client did not declare. */
  readonly line: ConflictLine | null;
  readonly pair: DutyPair | null;
}
