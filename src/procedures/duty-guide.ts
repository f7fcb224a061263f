import type { Text } from '../text/language.ts';
import type { Level } from './level.ts';

/** One way in which a side of a pair is held: an action that fits every field that is given. */
export interface PairLine {
  readonly levels?: readonly Level[] | undefined;
  readonly targets?: readonly ('①' | '②' | '③')[] | undefined;
  /** IAM service prefixes. */
  readonly services?: readonly string[] | undefined;
  readonly exceptServices?: readonly string[] | undefined;
  /** `kms:Decrypt`. */
  readonly actions?: readonly string[] | undefined;
}

/** One of the two duties of a pair, as permissions show it. */
export interface PairSide {
  readonly name: Text;
  /** The client's words for it, compared whole. */
  readonly words: readonly string[];
  /** Only what can be done in accounts the engagement calls production; everywhere where it calls none so. */
  readonly production: boolean;
  readonly lines: readonly PairLine[];
}

/** Two duties that are often kept apart. */
export interface DutyPair {
  readonly id: string;
  readonly name: Text;
  readonly controls: readonly string[];
  readonly sides: readonly [PairSide, PairSide];
}

/** A duty as the guide or practice names it, with the targets it usually controls. */
export interface DefaultDuty {
  readonly id: string;
  readonly name: Text;
  readonly words: readonly string[];
  readonly targets: readonly ('①' | '②' | '③')[];
}

/** What is known of duties before the client has said anything (guide §4.3, table 1). */
export interface DutyGuide {
  readonly duties: readonly DefaultDuty[];
  readonly pairs: readonly DutyPair[];
}
