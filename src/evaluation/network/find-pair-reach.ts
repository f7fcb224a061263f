import type { Zone } from '../../engagement/network/zone-matrix.ts';
import type { GroupReach } from '../../network/network.ts';
import { balancerGaps } from './balancer-gaps.ts';
import { doorReach } from './door-reach.ts';
import { endsOf } from './ends-of.ts';
import type { FlowRequirement } from './flow-requirement.ts';
import { handedTraffic } from './handed-traffic.ts';
import { latticeReach } from './lattice-reach.ts';
import type { NetInput } from './net-input.ts';
import { openEndpoints } from './open-endpoints.ts';
import type { PairReach } from './pair-reach.ts';
import { placeGaps } from './place-gaps.ts';
import { sortGaps } from './sort-gaps.ts';
import { startsOf } from './starts-of.ts';
import { uncontrolledPaths } from './uncontrolled-paths.ts';
import { wayGaps } from './way-gaps.ts';
import type { ZoneMembers } from './zone-members.ts';

const nothing: GroupReach = { traffic: [], firm: [], possible: [], pairs: 0, examples: [], doubts: [], unread: [] };

/** Everything that leads from one zone to another, with the words of the client's that nobody understands. */
export function findPairReach(
  from: ZoneMembers,
  to: ZoneMembers,
  requirement: FlowRequirement,
  zones: readonly Zone[],
  { network, webAcls }: Pick<NetInput, 'network' | 'webAcls'>,
): PairReach & { readonly unclear: readonly string[] } {
  const { topology } = network;
  const [starts, ends] = [startsOf(from, to, topology), endsOf(to)];
  const group = starts.length === 0 || ends.length === 0 ? nothing : network.between(starts, ends);
  const doors = doorReach(from, to.doors, network);
  const lattice = latticeReach(from, to, zones, topology);
  const endpoints = requirement.allowed.length === 0 ? null : openEndpoints(from, to, topology);
  const controls = uncontrolledPaths(from, to, requirement, network, webAcls);
  const gaps = [
    ...lattice.gaps,
    ...(endpoints?.gaps ?? []),
    ...controls.gaps,
    ...placeGaps(from, to, topology),
    ...wayGaps(from, to, topology),
    ...wayGaps(to, from, topology),
    ...(requirement.needed.length === 0 ? [] : balancerGaps(from, to, topology)),
  ];
  return {
    group,
    doors: doors.found,
    lattice: lattice.found,
    handed: requirement.needed.length === 0 ? [] : handedTraffic(from, to, network),
    uncontrolled: controls.found,
    endpoints: endpoints?.found ?? [],
    doubts: group.doubts,
    gaps: sortGaps(gaps, [...group.unread, ...doors.gaps], [...to.gaps, ...from.gaps]),
    unclear: controls.unclear,
  };
}
