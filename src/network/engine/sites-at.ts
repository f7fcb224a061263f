import type { Site } from '../elements/site.ts';
import type { Topology } from '../topology.ts';
import { byCodeUnit } from './by-code-unit.ts';

/** The sites that end at a gateway, or at a Direct Connect gateway that is joined to it, in the order of their ids; clients of a Client VPN end at none. */
export function sitesAt({ sites }: Topology, gateway: string): readonly Site[] {
  return [...sites.values()]
    .filter(({ kind, gateway: end, joined, id }) => {
      if (kind === 'client-vpn') return false;
      return end === gateway || id === gateway || joined?.includes(gateway) === true;
    })
    .sort((a, b) => byCodeUnit(a.id, b.id));
}
