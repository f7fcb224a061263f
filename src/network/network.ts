import type { Addresses } from './addresses.ts';
import type { BalancerTarget, Listener } from './elements/balancer.ts';
import type { Door, End, Reach } from './reach.ts';
import type { Topology } from './topology.ts';
import type { Traffic } from './traffic.ts';

/** A pair of ends that shows what a group of pairs can do. */
export interface Example {
  readonly from: End;
  readonly to: End;
  readonly reach: Reach;
}

/** What gets from any of some ends to any of others. */
export interface GroupReach {
  readonly traffic: Traffic;
  readonly firm: Traffic;
  readonly possible: Traffic;
  /** Pairs that were looked at, an end and itself left out. */
  readonly pairs: number;
  /** For every packet of `traffic` and of `possible` at least one pair that shows it; few, and always the same ones. */
  readonly examples: readonly Example[];
  /** The doubts and unread parts of all pairs, each once. */
  readonly doubts: Reach['doubts'];
  readonly unread: Reach['unread'];
}

/** A connection that a load balancer hands on. */
export interface Handed {
  readonly listener: Listener;
  readonly target: BalancerTarget;
  /** Balancer → target, with the client's own addresses where the balancer keeps them; null for a function. */
  readonly reach: Reach | null;
}

/** The reachability engine over a gathered topology: pure, synchronous, and the same answer in whatever order it is asked. */
export interface Network {
  readonly topology: Topology;
  /** What gets from one end to the other, straight: without a load balancer that opens a connection of its own. */
  reach(from: End, to: End): Reach;
  /** The same for groups of ends: exactly the union of `reach` over all pairs, only faster. */
  between(from: readonly End[], to: readonly End[]): GroupReach;
  /** What a load balancer hands on of what reaches it from an end. */
  handOn(from: End, balancer: string): readonly Handed[];
  /** Every door that routes lead to, with the addresses they say stand behind it (for the internet: all public addresses). */
  doors(): readonly { readonly door: Door; readonly addresses: readonly Addresses[] }[];
}
