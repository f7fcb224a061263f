import { publicAddresses } from '../addresses/public-addresses.ts';
import type { Doubt } from '../doubt.ts';
import { intersectTraffic } from '../traffic/intersect-traffic.ts';
import { notRead } from './not-read.ts';
import type { RouteStep } from './route-step.ts';
import type { Span } from './span.ts';
import type { Trail } from './trail.ts';
import type { Walk } from './walk.ts';

/**
 * To a VPC endpoint: a gateway endpoint leads to a service of AWS
 * (https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html); that of a firewall or of a Gateway Load Balancer
 * to something that decides by rules of its own and gives the packets back in its subnet.
 */
export function toEndpoint(walk: Walk, { vpc, subnet, route }: RouteStep, destination: Span, trail: Trail) {
  const { atlas } = walk;
  const { topology } = atlas;
  const { id } = route.target;
  const endpoint = topology.endpoints.get(id);
  const rule = { kind: 'gateway', of: id, line: null, refs: endpoint?.refs ?? [] } as const;
  if (endpoint?.kind === 'gateway') {
    const door = { kind: 'service', id: endpoint.service } as const;
    return trail
      .to('endpoint', id, { kind: 'cite', rule }, { kind: 'own', vpc: vpc.id, rule })
      .end(walk, destination, { kind: 'door', door, via: id, isOpen: false });
  }
  const doubt = doubtOf(walk, id);
  const home = atlas.interfacesOf(id)[0]?.subnet;
  if (doubt === null || home === undefined)
    return trail
      .to('endpoint', id, ...(doubt === null ? [] : [{ kind: 'doubt', doubt } as const]))
      .lose(walk, destination, notRead(topology, 'endpoint', id, vpc));
  const near =
    home === subnet?.id ? trail : trail.to('subnet', home, { kind: 'acl', subnet: home, direction: 'ingress' });
  const at = near
    .to(doubt.kind === 'firewall' ? 'firewall' : 'endpoint', id, { kind: 'doubt', doubt })
    .over({ kind: 'open', id: '' });
  if (doubt.kind === 'gateway-load-balancer') {
    const world = intersectTraffic(destination, atlas.grid.cover(publicAddresses(walk.family)));
    at.end(walk, world, { kind: 'door', door: { kind: 'internet', id: '*' }, via: id, isOpen: false });
  }
  const seen = at.visit(`endpoint ${id}`);
  if (seen === null) at.end(walk, destination, { kind: 'stop', by: null });
  else walk.leave(home, destination, seen);
}

/** Whose endpoint it is; null where nobody can tell. */
function doubtOf({ atlas: { topology } }: Walk, id: string): Doubt | null {
  const all = [...topology.firewalls.values()];
  const firewall = all.find(({ endpoints }) => !('state' in endpoints) && endpoints.includes(id));
  if (firewall !== undefined)
    return { reason: 'UNSUPPORTED_SERVICE', kind: 'firewall', id: firewall.id, refs: firewall.refs };
  const endpoint = topology.endpoints.get(id);
  if (endpoint?.kind !== 'gateway-load-balancer') return null;
  return { reason: 'RUNTIME_DEPENDENT', kind: 'gateway-load-balancer', id, refs: endpoint.refs };
}
