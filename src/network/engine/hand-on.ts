import { intersectAddresses } from '../addresses/intersect-addresses.ts';
import { parseCidr } from '../addresses/parse-cidr.ts';
import type { Balancer, BalancerTarget, Listener } from '../elements/balancer.ts';
import type { Interface } from '../elements/interface.ts';
import type { Handed } from '../network.ts';
import type { End, Reach } from '../reach.ts';
import { intersectTraffic } from '../traffic/intersect-traffic.ts';
import { isWithin } from '../traffic/is-within.ts';
import { subtractTraffic } from '../traffic/subtract-traffic.ts';
import { uniteTraffic } from '../traffic/unite-traffic.ts';
import type { Atlas } from './atlas.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { joinReaches } from './join-reaches.ts';
import { reachOf } from './reach-of.ts';

/** What a load balancer hands on of what reaches it from an end: each listener that can be reached, each of its targets. */
export function handOn(atlas: Atlas, from: End, id: string): readonly Handed[] {
  const balancer = atlas.topology.balancers.get(id);
  if (balancer === undefined || 'state' in balancer.listeners) return [];
  const own = interfacesOf(atlas, balancer);
  const reached = joinReaches(own.map((one) => reachOf(atlas, from, { kind: 'interface', id: one.id }, false)));
  const isHeard = ({ traffic }: Listener): boolean =>
    intersectTraffic(traffic, reached.traffic).length > 0 || intersectTraffic(traffic, reached.possible).length > 0;
  return balancer.listeners.filter(isHeard).flatMap((listener) =>
    ('state' in listener.targets ? [] : listener.targets).map((target) => ({
      listener,
      target,
      reach: target.kind === 'lambda' ? null : toTarget(atlas, from, balancer, own, target),
    })),
  );
}

function interfacesOf({ topology, interfacesOf: served }: Atlas, { id, interfaces }: Balancer): readonly Interface[] {
  const named = interfaces.flatMap((one) => topology.interfaces.get(one) ?? []);
  return named.length > 0 ? [...named].sort((a, b) => byCodeUnit(a.id, b.id)) : served(id);
}

/** From the balancer's interfaces to a target, with the client's own address where it keeps that. */
function toTarget(
  atlas: Atlas,
  from: End,
  balancer: Balancer,
  own: readonly Interface[],
  target: BalancerTarget,
): Reach {
  const reaches = (client: End | null): Reach =>
    joinReaches(
      own.flatMap((one) =>
        targetsOf(atlas, balancer, target).map((end) =>
          reachOf(atlas, { kind: 'interface', id: one.id }, end, true, {
            only: target.traffic,
            rule: { kind: 'listener', of: balancer.id, line: target.id, refs: target.refs },
            client,
          }),
        ),
      ),
    );
  const { keepsClientAddress: keeps } = balancer;
  if (keeps === true) return reaches(from);
  if (keeps === false) return reaches(null);
  // Sure is what gets there whichever address the target sees.
  const [one, other] = [reaches(null), reaches(from)];
  const either = joinReaches([one, other]);
  const traffic = intersectTraffic(one.traffic, other.traffic);
  const possible = subtractTraffic(uniteTraffic(either.traffic, either.possible), traffic);
  return {
    ...either,
    traffic,
    firm: intersectTraffic(one.firm, other.firm),
    possible,
    paths: either.paths.map((path) => ({ ...path, isCertain: path.isCertain && isWithin(path.traffic, traffic) })),
    unread: possible.length === 0 ? either.unread : [...either.unread, keeps],
  };
}

function targetsOf(atlas: Atlas, balancer: Balancer, { id, kind }: BalancerTarget): readonly End[] {
  if (kind !== 'ip') return atlas.interfacesOf(id).map((one) => ({ kind: 'interface', id: one.id }));
  const address = parseCidr(id);
  if (address === null) return [];
  const holds = (one: Interface): boolean =>
    one.addresses.some((set) => intersectAddresses(set, address).ranges.length > 0);
  const holders = [...atlas.topology.interfaces.values()].filter(holds).sort((a, b) => byCodeUnit(a.id, b.id));
  const near = holders.filter(({ vpc }) => vpc === balancer.vpc);
  return (near.length > 0 ? near : holders).map((one) => ({ kind: 'interface', id: one.id }));
}
