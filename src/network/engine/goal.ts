import type { Door } from '../reach.ts';
import type { PeerGroups } from './admit.ts';
import type { Span } from './span.ts';
import type { Station } from './way.ts';

/** Where packets are to get to. */
export interface Goal {
  /** The subnet of an interface, or the door addresses stand behind. */
  readonly place: { readonly subnet: string; readonly vpc: string } | { readonly door: Door };
  readonly destination: Span;
  /** Its groups, for rules of the sender that refer to them. */
  readonly groups: PeerGroups;
  /** What is asked of packets that have got there. */
  readonly stations: readonly Station[];
  /** Whether an internet gateway has a public address for it. */
  readonly isPublic: boolean;
  /** Whether its IPv6 addresses take nothing from an internet gateway. */
  readonly isHidden: boolean;
}
