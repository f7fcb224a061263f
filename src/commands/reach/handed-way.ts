import type { Balancer, BalancerTarget, Listener } from '../../network/elements/balancer.ts';
import type { Reach } from '../../network/reach.ts';

/** A connection that load balancers, one behind the other, hand on to the end that was asked about. */
export interface HandedWay {
  readonly through: readonly Balancer[];
  readonly listener: Listener;
  readonly target: BalancerTarget;
  /** From the last balancer to its target; null for a function. */
  readonly reach: Reach | null;
  /** `surely`, `perhaps` (a doubt or something unread), `lost` (it does not get to the target). */
  readonly arrives: 'surely' | 'perhaps' | 'lost';
}
