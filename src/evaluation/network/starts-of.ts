import type { Interface } from '../../network/elements/interface.ts';
import type { End } from '../../network/reach.ts';
import type { Topology } from '../../network/topology.ts';
import { namedBy } from './named-by.ts';
import type { ZoneMembers } from './zone-members.ts';

/** The ends of a zone from which connections to another begin: a load balancer opens none but to its own targets. */
export function startsOf(from: ZoneMembers, to: ZoneMembers, { balancers }: Topology): readonly End[] {
  const names = namedBy(to.interfaces);
  const begins = ({ serves }: Interface): boolean => {
    const balancer = serves === null ? undefined : balancers.get(serves.id);
    if (balancer === undefined) return serves?.kind !== 'load-balancer' && serves?.kind !== 'classic-load-balancer';
    if ('state' in balancer.listeners) return false;
    return balancer.listeners.some(({ targets }) => !('state' in targets) && targets.some(({ id }) => names.has(id)));
  };
  return [...from.interfaces.filter(begins).map(({ id }): End => ({ kind: 'interface', id })), ...from.outside];
}
