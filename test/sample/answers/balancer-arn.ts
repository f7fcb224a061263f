import type { Ask } from '../ask.ts';
import type { SampleBalancer } from '../company-network.ts';
import { balancerTail } from './balancer-tail.ts';

/** The ARN of a load balancer. */
export function balancerArn(ask: Ask, balancer: SampleBalancer): string {
  return ask.arn('elasticloadbalancing', `loadbalancer/${balancerTail(ask, balancer)}`);
}
