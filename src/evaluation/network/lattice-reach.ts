import type { Zone } from '../../engagement/network/zone-matrix.ts';
import type { ServiceNetwork } from '../../network/elements/service-network.ts';
import type { Topology } from '../../network/topology.ts';
import type { UnreadPart } from '../../network/unread-part.ts';
import { fitsName } from './fits-name.ts';
import type { LatticeReach } from './pair-reach.ts';
import type { ZoneMembers } from './zone-members.ts';

/**
 * Service networks of VPC Lattice that join two zones: no route table shows them (case N-33). A service is reached by its own name;
 * one that no zone names may stand in any network that is joined.
 */
export function latticeReach(
  from: ZoneMembers,
  to: ZoneMembers,
  zones: readonly Zone[],
  topology: Topology,
): { readonly found: readonly LatticeReach[]; readonly gaps: readonly UnreadPart[] } {
  const [starts, ends] = [vpcsOf(from), vpcsOf(to)];
  const found: LatticeReach[] = [];
  const gaps: UnreadPart[] = [];
  for (const network of topology.serviceNetworks.values()) {
    const { vpcs, services } = network;
    if ('state' in vpcs || 'state' in services) {
      const unread = 'state' in vpcs ? vpcs : 'state' in services ? services : null;
      if (unread !== null && starts.size > 0) gaps.push(unread);
      continue;
    }
    if (!vpcs.some((vpc) => starts.has(vpc))) continue;
    const isJoined = vpcs.some((vpc) => ends.has(vpc) && !starts.has(vpc));
    const named = services.filter((one) => names(to.zone, one, network));
    const free = services.filter((one) => isJoined && !zones.some((zone) => names(zone, one, network)));
    const shown = (list: typeof services): readonly string[] => list.map(({ id, name }) => name ?? id);
    // A network that asks who calls guards all its services (VPC Lattice User Guide, "Auth policies").
    const asks = network.authType === 'AWS_IAM' || named.every(({ authType }) => authType === 'AWS_IAM');
    if (named.length > 0) found.push({ network, services: shown(named), by: asks ? 'identity' : 'open' });
    else if (free.length > 0) found.push({ network, services: shown(free), by: 'unknown' });
  }
  return { found, gaps };
}

function names(
  { matchers }: Zone,
  { id, name }: { readonly id: string; readonly name: string | null },
  { region, account }: ServiceNetwork,
): boolean {
  const arn = `arn:aws:vpc-lattice:${region}:${account}:service/${id}`;
  return matchers.some(({ by, value }) => by === 'arn' && fitsName(value, [id, name, arn]));
}

function vpcsOf({ interfaces, zone }: ZoneMembers): ReadonlySet<string> {
  const written = zone.matchers.filter(({ by }) => by === 'vpc').map(({ value }) => value);
  return new Set([...interfaces.map(({ vpc }) => vpc), ...written]);
}
