import type { Doubt } from '../doubt.ts';
import type { Door, Hop, NetworkRule } from '../reach.ts';
import type { Traffic } from '../traffic.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { Crossing } from './crossing.ts';
import type { Sender } from './sender.ts';
import type { Span } from './span.ts';

/** What a station asks of a packet, or does to it. */
export type Check =
  | { readonly kind: 'cite'; readonly rule: NetworkRule }
  | { readonly kind: 'acl'; readonly subnet: string; readonly direction: 'ingress' | 'egress' }
  | {
      readonly kind: 'groups';
      readonly groups: readonly string[] | UnreadPart;
      readonly peer: Sender['groups'] | 'sender';
      readonly direction: 'ingress' | 'egress';
    }
  /** Only packets of the VPC's own addresses go on. */
  | { readonly kind: 'own'; readonly vpc: string; readonly rule: NetworkRule }
  /** Only packets of an interface with a public IPv4 address, or from an IPv6 address of the internet, go on. */
  | { readonly kind: 'public'; readonly rule: NetworkRule }
  /** VPC Block Public Access; `subnet` where the packets go to, null where they come from the sender's. */
  | { readonly kind: 'block'; readonly vpc: string; readonly subnet: string | null; readonly isEgressOnly: boolean }
  /** Only these packets go on. */
  | { readonly kind: 'only'; readonly traffic: Traffic | UnreadPart; readonly rule: NetworkRule }
  /** The address of the sender becomes another. */
  | { readonly kind: 'translate'; readonly to: Sender; readonly span: Span; readonly rule: NetworkRule }
  /** Something forwards it as it likes: with the sender's address or with one of its own. */
  | { readonly kind: 'middlebox'; readonly as: Sender; readonly span: Span; readonly doubt: Doubt }
  | { readonly kind: 'doubt'; readonly doubt: Doubt }
  | { readonly kind: 'unread'; readonly unread: UnreadPart };

/** A station of a way. */
export interface Station {
  readonly kind: Hop['kind'];
  readonly id: string;
  readonly checks: readonly Check[];
}

/** Where a way ends. */
export type WayEnd =
  | { readonly kind: 'subnet'; readonly id: string }
  /** `via` tells an internet gateway from an egress-only one; behind an `isOpen` door the way may go on to anywhere. */
  | { readonly kind: 'door'; readonly door: Door; readonly via: string; readonly isOpen: boolean }
  /** Nobody can tell where it leads. */
  | { readonly kind: 'anywhere' }
  | { readonly kind: 'stop'; readonly by: NetworkRule | null };

/** Where packets to some places go from a starting point, by routes alone. */
export interface Way {
  readonly destination: Span;
  readonly stations: readonly Station[];
  readonly end: WayEnd;
  readonly crossing: Crossing;
}
