import { intersectAddresses } from '../../network/addresses/intersect-addresses.ts';
import { parseCidr } from '../../network/addresses/parse-cidr.ts';
import type { Balancer, BalancerTarget } from '../../network/elements/balancer.ts';
import type { Interface } from '../../network/elements/interface.ts';
import type { Handed, Network } from '../../network/network.ts';
import type { End } from '../../network/reach.ts';
import type { Topology } from '../../network/topology.ts';
import type { ChosenEnd } from './chosen-end.ts';
import type { HandedWay } from './handed-way.ts';

/** Everything load balancers hand on from some ends to the end asked about, also by two balancers behind each other. */
export function handedWays(starts: readonly End[], to: ChosenEnd, network: Network): readonly HandedWay[] {
  const { topology } = network;
  const all = [...topology.balancers.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const last = all.filter((one) => targetsOf(one).some((target) => isMeant(target, one, to, topology)));
  const direct = last.flatMap((one) =>
    hasInterfaces(one, topology)
      ? handed(starts, one, network, (target) => isMeant(target, one, to, topology)).map((way) => wayOf([one], way))
      : unseen(one, to, topology),
  );
  const ids = new Set(last.map(({ id }) => id));
  const first = all.filter((one) => targetsOf(one).some(({ id, kind }) => kind === 'alb' && ids.has(id)));
  const chained = first.flatMap((one) =>
    handed(starts, one, network, ({ id, kind }) => kind === 'alb' && ids.has(id)).flatMap((way) => {
      const next = topology.balancers.get(way.target.id);
      if (next === undefined || arrival(way) === 'lost') return [];
      const inner = one.interfaces.map((id): End => ({ kind: 'interface', id }));
      return handed(inner, next, network, (target) => isMeant(target, next, to, topology)).map((then) => {
        const made = wayOf([one, next], { ...then, listener: way.listener });
        return arrival(way) === 'perhaps' && made.arrives === 'surely'
          ? { ...made, arrives: 'perhaps' as const }
          : made;
      });
    }),
  );
  return [...direct, ...chained];
}

function hasInterfaces({ id, interfaces }: Balancer, topology: Topology): boolean {
  if (interfaces.some((one) => topology.interfaces.has(one))) return true;
  return [...topology.interfaces.values()].some(({ serves }) => serves?.id === id);
}

/** A balancer whose own interfaces the evidence does not show: what reaches it nobody can tell. */
function unseen(balancer: Balancer, to: ChosenEnd, topology: Topology): readonly HandedWay[] {
  return ('state' in balancer.listeners ? [] : balancer.listeners).flatMap((listener) =>
    ('state' in listener.targets ? [] : listener.targets)
      .filter((target) => isMeant(target, balancer, to, topology))
      .map((target): HandedWay => ({ through: [balancer], listener, target, reach: null, arrives: 'perhaps' })),
  );
}

function targetsOf({ listeners }: Balancer): readonly BalancerTarget[] {
  return 'state' in listeners ? [] : listeners.flatMap(({ targets }) => ('state' in targets ? [] : targets));
}

/** What a balancer hands on to certain targets, each listener and target once with the best of all starts. */
function handed(
  starts: readonly End[],
  { id }: Balancer,
  network: Network,
  isWanted: (target: BalancerTarget) => boolean,
): readonly Handed[] {
  const order = ['surely', 'perhaps', 'lost'];
  const best = new Map<string, Handed>();
  for (const start of starts)
    for (const one of network.handOn(start, id)) {
      if (!isWanted(one.target)) continue;
      const key = `${one.listener.id} ${one.target.id} ${JSON.stringify(one.target.traffic)}`;
      const known = best.get(key);
      if (known === undefined || order.indexOf(arrival(one)) < order.indexOf(arrival(known))) best.set(key, one);
    }
  return [...best.values()];
}

function wayOf(through: readonly Balancer[], one: Handed): HandedWay {
  const { listener, target, reach } = one;
  return { through, listener, target, reach, arrives: arrival(one) };
}

function arrival({ reach }: Handed): HandedWay['arrives'] {
  if (reach === null || reach.traffic.length > 0) return 'surely';
  return reach.possible.length > 0 ? 'perhaps' : 'lost';
}

/** Whether a target is the end asked about: its ARN, its instance, or an address of one of its interfaces in reach of the balancer. */
function isMeant(target: BalancerTarget, balancer: Balancer, to: ChosenEnd, topology: Topology): boolean {
  const { interfaces } = to.members;
  if (target.id === to.id) return true;
  if (target.kind !== 'ip') return interfaces.some(({ id, serves }) => id === target.id || serves?.id === target.id);
  const address = parseCidr(target.id);
  if (address === null) return false;
  const holds = (one: Interface): boolean =>
    one.addresses.some((set) => set.family === address.family && intersectAddresses(set, address).ranges.length > 0);
  const holders = interfaces.filter(holds);
  if (holders.length === 0) return false;
  if (holders.some(({ vpc }) => vpc === balancer.vpc)) return true;
  return ![...topology.interfaces.values()].some((one) => one.vpc === balancer.vpc && holds(one));
}
