import type { Family } from '../addresses.ts';
import type { Doubt } from '../doubt.ts';
import type { Hop, Stop } from '../reach.ts';
import type { Traffic } from '../traffic.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { Atlas } from './atlas.ts';
import type { Crossing } from './crossing.ts';
import type { Sender } from './sender.ts';
import type { Span } from './span.ts';

/** Packets on their way that everything so far has treated alike. */
export interface Load {
  readonly source: Span;
  readonly destination: Span;
  readonly traffic: Traffic;
  readonly sender: Sender;
  /** Who sent them before each translation, and from which places. */
  readonly before: readonly { readonly sender: Sender; readonly source: Span }[];
  readonly doubts: readonly Doubt[];
  readonly unread: readonly UnreadPart[];
  readonly hops: readonly Hop[];
}

/** How a way is travelled. */
export interface Journey {
  readonly atlas: Atlas;
  readonly family: Family;
  readonly crossing: Crossing;
  /** Answers pass security groups by themselves, and nothing translates them again. */
  readonly isReturn: boolean;
  /** Where stops are noted; null where nobody asks for hops and stops. */
  readonly stops: Stop[] | null;
}
