import { deliver } from './deliver.ts';
import { followRoute } from './follow-route.ts';
import { notRead } from './not-read.ts';
import type { Span } from './span.ts';
import type { Trail } from './trail.ts';
import type { Walk } from './walk.ts';

/** Past a gateway into its VPC, by the gateway's own table where it has one. */
export function enterVpc(walk: Walk, gateway: string, id: string, destination: Span, trail: Trail) {
  const { atlas, family } = walk;
  const vpc = atlas.topology.vpcs.get(id);
  if (vpc === undefined) return trail.lose(walk, destination, notRead(atlas.topology, 'vpc', id));
  const table = atlas.edgeTableOf(gateway);
  if (table === null) return deliver(walk, id, destination, trail);
  for (const { span, value: route } of atlas.routes(table, family).painted.split(destination)) {
    const rule = {
      kind: 'route',
      of: table.id,
      line: route?.written ?? null,
      refs: route?.refs ?? table.refs,
    } as const;
    if (route === null || route.target.kind === 'local')
      deliver(walk, id, span, trail.to('vpc', id, { kind: 'cite', rule }));
    else followRoute(walk, { vpc, subnet: null, route, rule }, span, trail.ask({ kind: 'cite', rule }));
  }
}
