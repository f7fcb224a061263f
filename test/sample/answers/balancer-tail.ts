import type { Ask } from '../ask.ts';
import type { SampleBalancer } from '../company-network.ts';
import { hex } from '../hex.ts';

/** The part of an ARN that names a load balancer. */
export function balancerTail(ask: Ask, { name }: SampleBalancer): string {
  return `app/${name}/${hex(`alb ${ask.account} ${name}`, 16)}`;
}
