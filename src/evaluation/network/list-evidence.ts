import type { Reference } from '../../facts/value.ts';
import type { Topology } from '../../network/topology.ts';
import type { NetworkPart } from '../../network/unread-part.ts';

/** The lists a network is drawn from, the ones that decide most first. */
const parts: readonly NetworkPart[] = [
  'interface',
  'security-group',
  'route-table',
  'network-acl',
  'subnet',
  'vpc',
  'gateway',
  'block-public-access',
  'peering',
  'transit-gateway',
  'nat-gateway',
  'endpoint',
  'load-balancer',
  'vpn',
  'direct-connect',
  'client-vpn',
  'prefix-list',
  'firewall',
  'core-network',
  'lattice',
];

/** The answers from which the lists of some places (`<account> <region>`) were read; of a list that broke off nothing is proven. */
export function listEvidence(
  places: Iterable<string>,
  { lists, unread }: Topology,
  only: readonly NetworkPart[] = parts,
): readonly Reference[] {
  const named = [...new Set(places)].sort();
  const open = new Set(unread.flatMap(({ refs }) => refs.map(({ id }) => id)));
  return only
    .flatMap((part) => named.flatMap((place) => lists.get(`${part} ${place}`) ?? []))
    .filter(({ id }) => !open.has(id));
}
