import type { Addresses } from '../../../src/network/addresses.ts';
import type { Interface } from '../../../src/network/elements/interface.ts';
import type { AclLine } from '../../../src/network/elements/network-acl.ts';
import type { Route } from '../../../src/network/elements/route-table.ts';
import type { GroupRule } from '../../../src/network/elements/security-group.ts';
import type { TransitGateway, TransitRoute } from '../../../src/network/elements/transit-gateway.ts';
import type { Topology } from '../../../src/network/topology.ts';
import type { Traffic } from '../../../src/network/traffic.ts';

/** One packet with two real addresses; `what` is its number on the line of protocols and ports. */
export interface Packet {
  readonly family: 4 | 6;
  readonly source: bigint;
  readonly destination: bigint;
  readonly what: number;
}

/** Who sends it: an interface, what a NAT gateway made of it, or somebody outside. */
interface Origin {
  readonly one: Interface | null;
  readonly vpc: string | null;
  readonly isPublic: boolean;
}

/** What became of a packet on one way: where it went, and where it ended. */
export interface Outcome {
  readonly hops: readonly string[];
  readonly kind: 'arrived' | 'filter' | 'routing';
  /** The subnet it arrived in or the door it left by; the interface of the NAT gateway that translated it. */
  readonly end: string;
  readonly translated: readonly { readonly nat: string; readonly source: bigint }[];
  readonly between: 'same' | 'peering' | 'other';
  readonly packet: Packet;
}

interface State {
  readonly hops: readonly string[];
  readonly origin: Origin;
  readonly packet: Packet;
  readonly translated: Outcome['translated'];
  readonly between: Outcome['between'];
  /** Subnets it has left and attachments it has come by: whoever comes again goes round in a circle. */
  readonly been: readonly string[];
}

const has = (sets: readonly Addresses[], family: 4 | 6, address: bigint): boolean =>
  sets.some((set) => set.family === family && set.ranges.some(([first, last]) => first <= address && address <= last));
const carries = (traffic: Traffic, what: number): boolean =>
  traffic.some(([first, last]) => first <= what && what <= last);
const isPublic4 = (address: bigint): boolean => {
  const [a, b] = [Number(address >> 24n), Number((address >> 16n) & 255n)];
  const isSpecial = [0, 10, 127].includes(a) || a >= 224 || (a === 100 && b >= 64 && b < 128);
  return !isSpecial && !(a === 169 && b === 254) && !(a === 172 && b >= 16 && b < 32) && !(a === 192 && b === 168);
};

/** Follows single packets by the rules of AWS, one table row at a time; written apart from the engine, to check it. */
export class PacketFollower {
  readonly topology: Topology;

  constructor(topology: Topology) {
    this.topology = topology;
  }

  /** From an interface, past its groups unless it only answers. */
  send(one: Interface, packet: Packet, target: Interface | null, isAnswer: boolean): readonly Outcome[] {
    const origin = { one, vpc: one.vpc, isPublic: one.publicAddresses.length > 0 };
    const start: State = { hops: [one.id], origin, packet, translated: [], between: 'same', been: [] };
    return this.#leave(one.subnet, start).map((outcome) => {
      const allowed = isAnswer || this.passesGroups(one, 'egress', packet.destination, packet, target, outcome.between);
      return allowed ? outcome : { ...outcome, hops: [one.id], kind: 'filter', end: one.id };
    });
  }

  /** From the internet to an interface's own address, in by the internet gateway. */
  receive(vpc: string, packet: Packet): readonly Outcome[] {
    const start: State = { hops: ['*'], origin: nobody, packet, translated: [], between: 'other', been: [] };
    const gateway = [...this.topology.gateways.values()].find(
      (one) => one.kind === 'internet-gateway' && one.vpc === vpc,
    );
    if (gateway === undefined) return [stop(start, 'routing')];
    return this.#deliver(vpc, { ...start, hops: ['*', gateway.id] });
  }

  /** What a NAT gateway hands back, or what leaves it. */
  leaveNat(subnet: string, packet: Packet): readonly Outcome[] {
    return this.#leave(subnet, { hops: [], origin: nobody, packet, translated: [], between: 'other', been: [] });
  }

  /** Whether any rule of any group lets the packet through. */
  passesGroups(
    one: Interface,
    direction: 'ingress' | 'egress',
    address: bigint,
    { family, what }: Packet,
    other: Interface | null,
    between: Outcome['between'],
  ): boolean {
    const ids = one.groups as readonly string[];
    if (ids.length === 0) return true;
    return ids.some((id) =>
      (this.topology.groups.get(id)?.[direction] as readonly GroupRule[]).some(({ traffic, peer }) => {
        if (!carries(traffic, what)) return false;
        if (peer.kind === 'addresses') return has([peer.addresses], family, address);
        if (peer.kind === 'prefix-list')
          return has(this.topology.prefixLists.get(peer.id)?.entries as readonly Addresses[], family, address);
        return between !== 'other' && other !== null && (other.groups as readonly string[]).includes(peer.id);
      }),
    );
  }

  #leave(id: string, before: State): readonly Outcome[] {
    const subnet = this.topology.subnets.get(id);
    const { family, destination } = before.packet;
    if (subnet === undefined) throw new Error(id);
    if (has(subnet.ranges, family, destination)) {
      const there = before.hops.length <= 1 ? before : at(before, id);
      return [{ ...stop(there, 'arrived'), end: id }];
    }
    if (before.been.includes(id)) return [stop(before, 'routing')];
    const state = { ...at(before, id), been: [...before.been, id] };
    if (!this.#passesAcl(id, 'egress', before.packet)) return [stop(state, 'filter')];
    const route = this.#lookUp(this.topology.routeTables.get(subnet.routeTable as string)?.routes ?? [], before.packet);
    if (route === null || route.state === 'blackhole') return [stop(state, 'routing')];
    return this.#follow(route, subnet.vpc, id, state);
  }

  #lookUp(routes: readonly Route[], { family, destination }: Packet): Route | null {
    let best: Route | null = null;
    let size = 1n << 200n;
    for (const route of routes)
      for (const set of route.destination as readonly Addresses[])
        for (const [first, last] of set.ranges) {
          if (set.family !== family || destination < first || destination > last) continue;
          const isBetter =
            last - first < size || (last - first === size && best?.propagated === true && !route.propagated);
          if (isBetter) [best, size] = [route, last - first];
        }
    return best;
  }

  #follow(route: Route, vpc: string, subnet: string, state: State): readonly Outcome[] {
    const { kind, id } = route.target;
    const { family, destination } = state.packet;
    const own = state.origin.vpc === vpc;
    if (kind === 'transit-gateway') return this.#toTransit(id, vpc, subnet, state);
    const inside = at(state, vpc);
    if (kind === 'local') return this.#deliver(vpc, inside);
    if (kind === 'internet-gateway') {
      const out = at(inside, id);
      if (!own || (family === 4 && !state.origin.isPublic)) return [stop(out, 'filter')];
      if (family === 4 && !isPublic4(destination)) return [stop(out, 'routing')];
      return [{ ...stop(at(out, '*'), 'arrived'), end: '*' }];
    }
    if (kind === 'nat-gateway') return this.#toNat(id, subnet, inside);
    if (kind !== 'peering') throw new Error(`not followed: ${kind}`);
    const over = at(inside, id);
    const peering = this.topology.peerings.get(id);
    const other = peering?.requester.vpc === vpc ? peering.accepter : peering?.requester;
    if (peering === undefined || other === undefined || !peering.isActive) return [stop(over, 'routing')];
    if (!own) return [stop(over, 'filter')];
    const isNear = peering.requester.region === peering.accepter.region && state.between === 'same';
    return this.#deliver(other.vpc, { ...over, between: isNear ? 'peering' : 'other' });
  }

  #toNat(id: string, subnet: string, state: State): readonly Outcome[] {
    const nat = this.topology.natGateways.get(id);
    const one = this.topology.interfaces.get(nat?.interfaces[0] ?? '');
    if (nat === undefined || one === undefined) throw new Error(id);
    if (state.packet.family === 6) return [stop(state, 'routing')];
    const near = nat.subnet === subnet ? state : at(state, nat.subnet);
    if (nat.subnet !== subnet && !this.#passesAcl(nat.subnet, 'ingress', state.packet)) return [stop(near, 'filter')];
    const there = at(near, id);
    if (![1, 6, 17].includes(state.packet.what >> 16)) return [stop(there, 'filter')];
    if (state.translated.length > 3) return [stop(there, 'routing')];
    const source = one.addresses[0]?.ranges[0]?.[0] ?? 0n;
    return this.#leave(nat.subnet, {
      hops: there.hops,
      origin: { one: null, vpc: nat.vpc, isPublic: nat.isPublic },
      packet: { ...state.packet, source },
      translated: [...state.translated, { nat: nat.subnet, source }],
      between: 'other',
      been: there.been,
    });
  }

  #deliver(vpc: string, before: State): readonly Outcome[] {
    const state = before.hops.at(-1) === vpc ? before : at(before, vpc);
    const subnet = [...this.topology.subnets.values()].find(
      (one) => one.vpc === vpc && has(one.ranges, state.packet.family, state.packet.destination),
    );
    if (subnet === undefined) return [stop(state, 'routing')];
    const there = at(state, subnet.id);
    if (!this.#passesAcl(subnet.id, 'ingress', state.packet)) return [stop(there, 'filter')];
    return [{ ...stop(there, 'arrived'), end: subnet.id }];
  }

  #toTransit(id: string, vpc: string, subnet: string, state: State): readonly Outcome[] {
    const gateway = this.topology.transitGateways.get(id);
    if (gateway === undefined || 'state' in gateway.attachments) throw new Error(id);
    const attachment = gateway.attachments.find((one) => one.resource === vpc);
    if (attachment === undefined) return [stop(at(at(state, vpc), id), 'routing')];
    const zone = this.topology.subnets.get(subnet)?.zone;
    const entry = this.#doors(vpc).find((one) => this.topology.subnets.get(one.subnet)?.zone === zone);
    if (entry === undefined) return [stop(state, 'routing')];
    const passes = this.#passesAcl(entry.subnet, 'ingress', state.packet);
    const past = entry.subnet === subnet ? state : at(at(state, vpc), entry.subnet);
    if (!passes) return [stop(past, 'filter')];
    return this.#transit(gateway, attachment.id, entry.subnet === subnet ? at(state, vpc) : past);
  }

  #transit(gateway: TransitGateway, from: string, before: State): readonly Outcome[] {
    const point = `${gateway.id} ${from}`;
    const state = { ...at(before, gateway.id), been: [...before.been, point] };
    if (before.been.includes(point)) return [stop(state, 'routing')];
    if ('state' in gateway.attachments || 'state' in gateway.routeTables) throw new Error(gateway.id);
    const table = gateway.attachments.find(({ id }) => id === from)?.routeTable;
    if (table === null) return [stop(state, 'routing')];
    const routes = gateway.routeTables.find(({ id }) => id === table)?.routes as readonly TransitRoute[];
    const fitting = routes
      .filter(({ destination }) => has([destination as Addresses], state.packet.family, state.packet.destination))
      .sort((a, b) => sizeOf(a) - sizeOf(b) || Number(a.propagated) - Number(b.propagated));
    const [best] = fitting;
    if (best === undefined || best.state === 'blackhole') return [stop(state, 'routing')];
    return best.attachments.flatMap((to) => {
      const attachment = (gateway.attachments as readonly { id: string; resource: string }[]).find(
        ({ id }) => id === to,
      );
      const vpc = attachment?.resource ?? '';
      const inside: State = { ...at(state, vpc), between: 'other' };
      return this.#doors(vpc).flatMap((one) => this.#leave(one.subnet, inside));
    });
  }

  #doors(vpc: string): readonly Interface[] {
    return [...this.topology.interfaces.values()].filter((one) => one.type === 'transit_gateway' && one.vpc === vpc);
  }

  #passesAcl(subnet: string, direction: 'ingress' | 'egress', { family, what, source, destination }: Packet): boolean {
    const acl = this.topology.acls.get(this.topology.subnets.get(subnet)?.acl as string);
    const lines = acl?.[direction] as readonly AclLine[];
    const address = direction === 'ingress' ? source : destination;
    return lines.find((line) => carries(line.traffic, what) && has([line.addresses], family, address))?.allow ?? false;
  }
}

const nobody: Origin = { one: null, vpc: null, isPublic: false };
const sizeOf = ({ destination }: TransitRoute): number =>
  (destination as Addresses).ranges.reduce((sum, [first, last]) => sum + Number(last - first), 0);
const at = (state: State, hop: string): State => ({ ...state, hops: [...state.hops, hop] });
const stop = ({ hops, translated, between, packet }: State, kind: Outcome['kind']): Outcome => ({
  hops,
  kind,
  end: hops.at(-1) ?? '',
  translated,
  between,
  packet,
});
