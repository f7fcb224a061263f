import { publicAddresses } from '../addresses/public-addresses.ts';
import { translatedAddresses } from '../addresses/translated-addresses.ts';
import type { Family } from '../addresses.ts';
import type { Interface } from '../elements/interface.ts';
import type { End } from '../reach.ts';
import type { Topology } from '../topology.ts';
import { intersectTraffic } from '../traffic/intersect-traffic.ts';
import { subtractTraffic } from '../traffic/subtract-traffic.ts';
import { uniteTraffic } from '../traffic/unite-traffic.ts';
import type { Atlas } from './atlas.ts';
import { conduct } from './conduct.ts';
import type { Goal } from './goal.ts';
import type { Span } from './span.ts';
import type { Check } from './way.ts';

/** An end as a goal; null where it has no address of the family. */
export function goalOf(atlas: Atlas, family: Family, to: End, isBare = false): Goal | null {
  const { topology, grid } = atlas;
  if (to.kind === 'outside') {
    const all = grid.coverAll(family, [to.addresses]);
    const isWorld = to.door.kind === 'internet';
    const destination = isWorld ? worldOf(atlas, family, all) : all;
    if (destination.length === 0) return null;
    const isUnknown = to.door.kind === 'account' || to.door.kind === 'transit-gateway';
    return {
      place: { door: to.door },
      destination,
      groups: isUnknown ? 'anybody' : [],
      stations: [{ kind: 'outside', id: to.door.id, checks: [] }],
      isPublic: false,
      isHidden: false,
    };
  }
  const one = topology.interfaces.get(to.id);
  const destination = grid.coverAll(family, one?.addresses ?? []);
  if (one === undefined || destination.length === 0) return null;
  return {
    place: { subnet: one.subnet, vpc: one.vpc },
    destination,
    groups: one.groups,
    stations: isBare ? [] : [{ kind: 'interface', id: one.id, checks: entrance(topology, one) }],
    isPublic: one.publicAddresses.length > 0,
    isHidden: one.deniesInternet === true,
  };
}

/** Addresses of the internet; who asks for all of them over IPv6 asks for those that stand for IPv4 ones too, where a route leads them to a NAT gateway. */
function worldOf({ grid, isTranslating }: Atlas, family: Family, all: Span): Span {
  const world = grid.cover(publicAddresses(family));
  const asked = intersectTraffic(all, world);
  const isWhole = family === 6 && isTranslating && subtractTraffic(world, all).length === 0;
  return isWhole ? uniteTraffic(asked, grid.cover(translatedAddresses)) : asked;
}

/** What an interface asks of packets for itself: whether it answers at all, its groups, and a load balancer's listeners. */
function entrance(topology: Topology, one: Interface): readonly Check[] {
  const groups: Check = { kind: 'groups', groups: one.groups, peer: 'sender', direction: 'ingress' };
  const own = { kind: 'gateway', of: one.id, line: null, refs: one.refs } as const;
  if (!conduct(one.type).isAnswering) return [{ kind: 'only', traffic: [], rule: own }];
  const balancer = one.serves === null ? undefined : topology.balancers.get(one.serves.id);
  if (balancer === undefined) return [groups];
  const { listeners, id, refs } = balancer;
  const traffic = 'state' in listeners ? listeners : uniteTraffic(...listeners.map((listener) => listener.traffic));
  return [groups, { kind: 'only', traffic, rule: { kind: 'listener', of: id, line: null, refs } }];
}
