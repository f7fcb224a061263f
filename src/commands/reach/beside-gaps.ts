import type { Topology } from '../../network/topology.ts';
import type { UnreadPart } from '../../network/unread-part.ts';
import type { ChosenEnd } from './chosen-end.ts';
import { unreadLists } from './unread-lists.ts';

/** What was not read and could hold a way beside the direct one: load balancers, public doors, ways by identity, VPC Lattice. */
export function besideGaps(from: ChosenEnd, to: ChosenEnd, topology: Topology): readonly UnreadPart[] {
  const [starts, ends] = [placesOf(from), placesOf(to)];
  const accounts = new Set([...ends].map((place) => place.split(' ')[0]));
  const own = new Set([to.id, ...to.members.interfaces.flatMap(({ id, serves }) => [id, serves?.id ?? id])]);
  const balancers = [...topology.balancers.values()].filter(({ account }) => accounts.has(account));
  const inner = balancers.flatMap(({ listeners }) =>
    'state' in listeners ? [listeners] : listeners.flatMap(({ targets }) => ('state' in targets ? [targets] : [])),
  );
  const networks = [...topology.serviceNetworks.values()].flatMap(({ vpcs, services }) => [
    ...('state' in vpcs ? [vpcs] : []),
    ...('state' in services ? [services] : []),
  ]);
  const all = [
    ...unreadLists(topology, ['load-balancer', 'door', 'lattice'], ends),
    ...unreadLists(topology, ['lattice'], starts),
    ...topology.unread.filter(({ part, of }) => part === 'door' && own.has(of)),
    ...inner,
    ...(starts.size > 0 && ends.size > 0 ? networks : []),
  ];
  return [...new Map(all.map((one) => [`${one.part} ${one.of} ${one.code}`, one])).values()];
}

function placesOf({ members }: ChosenEnd): ReadonlySet<string> {
  return new Set([...members.interfaces, ...members.doors].map(({ account, region }) => `${account} ${region}`));
}
