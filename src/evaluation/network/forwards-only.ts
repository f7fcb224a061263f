import type { Interface } from '../../network/elements/interface.ts';

/** Types of interfaces that only pass on what others send: nothing of a zone stands there. */
const types: ReadonlySet<string> = new Set([
  'nat_gateway',
  'transit_gateway',
  'gateway_load_balancer',
  'gateway_load_balancer_endpoint',
]);

/** Whether an interface belongs to a part of the network itself and not to anything a zone could hold. */
export function forwardsOnly({ type }: Interface): boolean {
  return types.has(type);
}
