import type { Doubt } from '../doubt.ts';
import { deliver } from './deliver.ts';
import type { RouteStep } from './route-step.ts';
import type { Span } from './span.ts';
import { toEndpoint } from './to-endpoint.ts';
import { toInternet } from './to-internet.ts';
import { toMiddlebox } from './to-middlebox.ts';
import { toNat } from './to-nat.ts';
import { toPeering } from './to-peering.ts';
import { toTransit } from './to-transit.ts';
import { toVpnGateway } from './to-vpn-gateway.ts';
import type { Trail } from './trail.ts';
import type { Walk } from './walk.ts';

/** Packets that take a route: to its target, unless it is a blackhole. */
export function followRoute(walk: Walk, step: RouteStep, destination: Span, trail: Trail) {
  const { route, vpc } = step;
  if (route.state === 'blackhole') return trail.end(walk, destination, { kind: 'stop', by: step.rule });
  const inside = trail.to('vpc', vpc.id);
  switch (route.target.kind) {
    case 'local':
      return deliver(walk, vpc.id, destination, inside);
    case 'internet-gateway':
    case 'egress-only-gateway':
      return toInternet(walk, step, destination, inside);
    case 'nat-gateway':
      return toNat(walk, step, destination, inside);
    case 'vpn-gateway':
      return toVpnGateway(walk, step, destination, inside);
    case 'transit-gateway':
      return toTransit(walk, step, destination, trail);
    case 'peering':
      return toPeering(walk, step, destination, inside);
    case 'interface':
      return toMiddlebox(walk, step, destination, inside);
    case 'endpoint':
      return toEndpoint(walk, step, destination, inside);
    default:
      return toUnknown(walk, step, destination, inside);
  }
}

/** A core network's policy, or a target that no reader knows, decides where the packets go. */
function toUnknown(walk: Walk, { route, vpc }: RouteStep, destination: Span, trail: Trail) {
  const { kind, id } = route.target;
  const doubt: Doubt = {
    reason: 'RUNTIME_DEPENDENT',
    kind: kind === 'core-network' ? 'core-network' : 'dynamic-routing',
    id,
    refs: route.refs,
  };
  const there = trail.ask({ kind: 'doubt', doubt });
  if (kind !== 'core-network') return there.end(walk, destination, { kind: 'anywhere' });
  const door = { kind: 'core-network', id } as const;
  there.over({ kind: 'open', id: '' }).end(walk, destination, { kind: 'door', door, via: vpc.id, isOpen: true });
}
