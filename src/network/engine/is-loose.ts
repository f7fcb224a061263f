import type { Site } from '../elements/site.ts';
import type { Topology } from '../topology.ts';

/** Whether a dedicated line ends at a Direct Connect gateway of which nobody read what it is joined to. */
export function isLoose({ gateways, transitGateways }: Topology, { kind, gateway, joined }: Site): boolean {
  if (kind !== 'direct-connect' || joined !== undefined) return false;
  return gateway === null || !(gateways.has(gateway) || transitGateways.has(gateway));
}
