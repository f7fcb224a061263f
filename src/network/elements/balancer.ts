import type { Reference } from '../../facts/value.ts';
import type { Traffic } from '../traffic.ts';
import type { UnreadPart } from '../unread-part.ts';
import type { Placed } from './placed.ts';

/** A load balancer; its interfaces carry its ARN in `serves`. */
export interface Balancer extends Placed {
  readonly kind: 'application' | 'network' | 'gateway' | 'classic';
  readonly isInternetFacing: boolean;
  readonly vpc: string;
  /** Null where it has none (a network load balancer without groups lets everything in). */
  readonly groups: readonly string[] | null;
  readonly interfaces: readonly string[];
  readonly listeners: readonly Listener[] | UnreadPart;
  /** Whether targets see the client's own address (network load balancer with client IP preservation). */
  readonly keepsClientAddress: boolean | UnreadPart;
}

/** A listener and where it hands its connections on to. */
export interface Listener {
  readonly id: string;
  readonly traffic: Traffic;
  readonly targets: readonly BalancerTarget[] | UnreadPart;
  readonly refs: readonly Reference[];
}

/** A target of a load balancer. */
export interface BalancerTarget {
  /** Instance id, address as text, ARN of a function or of another load balancer. */
  readonly id: string;
  readonly kind: 'instance' | 'ip' | 'lambda' | 'alb';
  readonly traffic: Traffic;
  readonly refs: readonly Reference[];
}
