import { translatedAddresses } from '../addresses/translated-addresses.ts';
import type { NatGateway } from '../elements/gateway.ts';
import type { NetworkRule } from '../reach.ts';
import { intersectTraffic } from '../traffic/intersect-traffic.ts';
import { subtractTraffic } from '../traffic/subtract-traffic.ts';
import { trafficOf } from '../traffic/traffic-of.ts';
import { uniteTraffic } from '../traffic/unite-traffic.ts';
import { natSender } from './nat-sender.ts';
import { notRead } from './not-read.ts';
import type { RouteStep } from './route-step.ts';
import type { Span } from './span.ts';
import type { Trail } from './trail.ts';
import type { Walk } from './walk.ts';

/** A NAT gateway carries TCP, UDP and ICMP. */
const carried = uniteTraffic(trafficOf(1), trafficOf(6), trafficOf(17));

/**
 * To a NAT gateway: the packets go on from its subnet with its own address, outwards only
 * (https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html).
 */
export function toNat(walk: Walk, { route, vpc, subnet, rule }: RouteStep, destination: Span, trail: Trail) {
  const { atlas, family } = walk;
  const { id } = route.target;
  const nat = atlas.topology.natGateways.get(id);
  if (nat === undefined)
    return trail.to('nat-gateway', id).lose(walk, destination, notRead(atlas.topology, 'nat-gateway', id, vpc));
  if (nat.state !== 'available') return trail.end(walk, destination, { kind: 'stop', by: rule });
  if (family === 6) return intoFour(walk, nat, destination, trail, rule);
  if (!atlas.topology.subnets.has(nat.subnet))
    return trail.to('nat-gateway', id).lose(walk, destination, notRead(atlas.topology, 'subnet', nat.subnet, nat));
  const to = natSender(atlas, nat, family);
  const span = to.home?.span ?? [];
  const own = { kind: 'gateway', of: id, line: null, refs: nat.refs } as const;
  const there =
    nat.subnet === subnet?.id
      ? trail
      : trail.to('subnet', nat.subnet, { kind: 'acl', subnet: nat.subnet, direction: 'ingress' });
  const translated = there
    .to('nat-gateway', id, { kind: 'only', traffic: carried, rule: own }, { kind: 'translate', to, span, rule: own })
    .over({ kind: 'lost', id: '' });
  const onwards = translated.visit(`nat ${id}`);
  if (onwards === null) return translated.end(walk, destination, { kind: 'stop', by: null });
  walk.leave(nat.subnet, destination, onwards);
}

/** IPv6 packets for IPv4 addresses go on as IPv4: where to is not followed, and never taken for nowhere. */
function intoFour(walk: Walk, { id, refs }: NatGateway, destination: Span, trail: Trail, by: NetworkRule) {
  const translated = intersectTraffic(destination, walk.atlas.grid.cover(translatedAddresses));
  trail.end(walk, subtractTraffic(destination, translated), { kind: 'stop', by });
  const doubt = { reason: 'UNSUPPORTED_SERVICE', kind: 'appliance', id, refs } as const;
  trail.to('nat-gateway', id, { kind: 'doubt', doubt }).end(walk, translated, { kind: 'anywhere' });
}
